import { equationDocsFr, headingsFr, unitPartsFr } from '../../data/equationDocsFr.ts'
import type { Language } from '../../data/languages.ts'
import { equations } from '../../model/equations.ts'

const english = new Map(
  [...equations.producer, ...equations.shared].map(({ name, doc }) => [name, doc]),
)

/** What a variable of the model is, in a language. */
export const docOf = (name: string, language: Language): string =>
  language === 'fr' ? equationDocsFr[name]! : english.get(name)!

export const unitIn = (unit: string, language: Language): string =>
  language === 'fr' ? unit.replace(/[a-z]+/g, (part) => unitPartsFr[part] ?? part) : unit

export const headingOf = (equation: number, language: Language): string =>
  language === 'fr' ? headingsFr[equation]! : equations.headings[equation]!
