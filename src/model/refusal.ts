export type RefusalKind =
  | 'bound'
  | 'unknown-parameter'
  | 'unknown-key'
  | 'not-a-number'
  | 'too-large'
  | 'bad-date'
  | 'unsorted-dates'
  | 'early-date'
  | 'late-date'
  | 'not-a-schedule'
  | 'not-intervenable'
  | 'value-or-factor'
  | 'only-value'
  | 'step-days'
  | 'end'
  | 'shape'

/** Why a scenario is refused: a sentence, and its parts for other languages. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly subject: string

  constructor(kind: RefusalKind, subject: string, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.kind = kind
    this.subject = subject
  }
}

/** What some work returns; null where it is refused (`Refusal`). Any other error is thrown on. */
export function unlessRefused<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
