import type { Language } from '../../data/languages.ts'
import type { UnitWords } from '../../data/strings/en/units.ts'
import type { WidgetStrings } from '../../data/strings/en/widget.ts'
import type { Run } from '../../model/run.ts'

/** What the sentence above a chart of a run is made of: the reader's run, the baseline's, and the words. */
export interface SentenceInput<Strings> {
  readonly run: Run
  readonly baseline: Run
  readonly isBaseline: boolean
  readonly lastDay: number
  readonly language: Language
  readonly strings: Strings
  readonly rounds: UnitWords
  readonly rangeWords: WidgetStrings['ranges']
}
