import type { Language } from '../../../data/languages.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { BathtubProps } from './Bathtub.svelte'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function bathtubProps(language: Language, section = 'a-bathtub'): BathtubProps {
  const { widget, bathtub } = stringsOf(language)
  return { language, section, words: { widget, bathtub } }
}
