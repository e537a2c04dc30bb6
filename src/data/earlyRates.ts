import type { Fact } from './types.ts'
import { fact, observationsOf } from './published.ts'

/** A number with the range that published figures leave. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** What was said to be fired, of the date of the data: an embed that is pinned to an older one has that one's. */
function firedInEarly2023(): readonly string[] {
  return observationsOf('fired-155')
    .filter(({ date }) => date.from >= '2023-01-01' && date.to <= '2023-03-31')
    .map(({ id }) => id)
}

/** The figures of early 2023 that count 155 mm alone. For Europe what plants could make: what they made was never published. */
export const EARLY_FIGURES = {
  fired: firedInEarly2023(),
  us: ['us-155-2023-03'],
  europe: ['eu-cap-2023-02', 'eu-cap-2023-01-defense-news', 'eu-cap-2023-03-breton'],
} as const

export type EarlyRate = keyof typeof EARLY_FIGURES

/** How long the story takes; its words are counted against this. */
export const READ_MINUTES = 7

const MONTHS_OF: Readonly<Record<string, number>> = { 'rounds/month': 1, 'rounds/year': 12 }

/** A published rate in rounds a month; of one that is told as at most so much, that. */
export function perMonth({ id, value, high, unit }: Fact): number {
  const rate = value ?? high
  const months = MONTHS_OF[unit]
  if (rate === null || months === undefined)
    throw new Error(`The figure “${id}” (${unit}) is no monthly or yearly rate.`)
  return rate / months
}

/** Rounds a month, from the lowest figure to the highest. */
export function earlyRate(which: EarlyRate): Range {
  const rates = EARLY_FIGURES[which].map((id) => perMonth(fact(id)))
  return { low: Math.min(...rates), high: Math.max(...rates) }
}

/** What the United States made and Europe could make. */
export function earlyMade(): Range {
  const [us, europe] = [earlyRate('us'), earlyRate('europe')]
  return { low: us.low + europe.low, high: us.high + europe.high }
}
