import type { Language } from '../../../data/languages.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'
import { GUESS_YEAR } from '../../../data/guess.ts'
import { sentIn } from '../sentIn.ts'
import type { GuessProps } from './GuessWidget.svelte'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function guessProps(language: Language): Handed<GuessProps> {
  const { widget, guess } = stringsOf(language)
  return { language, words: { widget, guess }, answer: sentIn(GUESS_YEAR) }
}

export default {
  section: 'many-times-higher',
  props: guessProps,
} satisfies WidgetEntry<GuessProps>
