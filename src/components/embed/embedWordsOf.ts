import type { Language } from '../../data/languages.ts'
import type { EmbedStrings } from '../../data/strings/embed.ts'
import en from '../../data/strings/en/embed.ts'
import fr from '../../data/strings/fr/embed.ts'

/** The words of an embed. For the server only: a page is handed those of its language. */
export const embedWordsOf = (language: Language): EmbedStrings => ({ en, fr })[language]
