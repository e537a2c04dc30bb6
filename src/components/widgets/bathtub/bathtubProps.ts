import type { Language } from '../../../data/languages.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { BathtubProps } from './BathtubWidget.svelte'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function bathtubProps(language: Language): Handed<BathtubProps> {
  const { widget, bathtub } = stringsOf(language)
  return { language, words: { widget, bathtub } }
}

export default {
  section: 'a-bathtub',
  props: bathtubProps,
  credit: ({ words }) => words.bathtub.credit,
} satisfies WidgetEntry<BathtubProps>
