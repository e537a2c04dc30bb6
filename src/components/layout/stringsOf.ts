import type { Language } from '../../data/languages.ts'
import * as en from '../../data/strings/en/index.ts'
import * as fr from '../../data/strings/fr/index.ts'

const strings: Readonly<Record<Language, typeof en>> = { en, fr }

/** Every visible word that is not in a chapter. For the server only: islands are handed what they need. */
export const stringsOf = (language: Language) => strings[language]
