import type { Language } from '../../data/languages.ts'
import type { ParameterId } from '../../data/parameters.ts'
import type { ExploreWords } from './exploreWords.ts'

/** A published figure below a lever. */
export interface LeverFigure {
  readonly id: string
  /** In the lever's unit; null where it is no value of it. */
  readonly value: number | null
}

/** What the list of a lever's figures is handed. */
export interface FiguresProps {
  id: ParameterId
  figures: readonly LeverFigure[]
  words: ExploreWords
  language: Language
  /** Takes a figure's value (in the lever's unit) as the lever's. */
  ontake: (value: number) => void
}
