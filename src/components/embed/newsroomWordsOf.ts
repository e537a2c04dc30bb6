import type { Language } from '../../data/languages.ts'
import enMaker from '../../data/strings/en/embedMaker.ts'
import en from '../../data/strings/en/newsroom.ts'
import frMaker from '../../data/strings/fr/embedMaker.ts'
import fr from '../../data/strings/fr/newsroom.ts'

/** The words of the page for newsrooms and of its tool. For the server only. */
export const newsroomWordsOf = (language: Language) =>
  ({ en: { newsroom: en, maker: enMaker }, fr: { newsroom: fr, maker: frMaker } })[language]
