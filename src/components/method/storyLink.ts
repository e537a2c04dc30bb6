import type { Language } from '../../data/languages.ts'
import { addressOf } from '../layout/addressOf.ts'

/** Where the baseline’s run is drawn. */
const CENTRAL = 'turn-up-production'

/** A scenario in the story, at its central widget. */
export const storyLink = (language: Language, query: string): string =>
  `${addressOf(language, '')}?${query}#${CENTRAL}`
