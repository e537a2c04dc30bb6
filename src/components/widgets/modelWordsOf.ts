import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import type { ModelWords } from './modelWords.ts'

/** The shared words of a language, cut down to the units that parameters have. For the server only. */
export function modelWordsOf(language: Language): ModelWords {
  const { widget, parameters: names, series, units } = stringsOf(language)
  const used = [...new Set(parameters.map(({ unit }) => unit))]
  return {
    widget,
    parameters: names,
    series,
    units: Object.fromEntries(used.map((unit) => [unit, units[unit]])) as ModelWords['units'],
  }
}
