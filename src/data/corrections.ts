import correctionsJson from './generated/corrections.json' with { type: 'json' }
import type { Language } from './languages.ts'
import type { Words } from './types.ts'

/** Something published that was wrong, and what stands now. */
export interface Correction extends Words {
  /** The day it was put right. */
  readonly date: string
  /** Dates of the data that it touched. */
  readonly data: readonly string[]
  /** Names of the widgets that it touched. */
  readonly widgets: readonly string[]
  /** Ids of the figures and parameters whose number changed. */
  readonly figures?: readonly string[] | undefined
}

/** Everything that was put right, oldest first; `scripts/loadData.ts` checked and wrote this file. */
export const corrections = correctionsJson as unknown as readonly Correction[]

/** What was put right in a widget as it stood with the data of a date. */
export function correctionsTo(widget: string, data: string, language: Language) {
  return corrections
    .filter((each) => each.widgets.includes(widget) && each.data.includes(data))
    .map((each) => ({ date: each.date, text: each[language] }))
}
