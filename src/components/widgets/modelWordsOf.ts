import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import type { ParameterStrings } from '../../data/strings/en/parameters.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import type { Lever } from './sliderLevers.ts'
import type { ModelWords } from './modelWords.ts'

/** The shared words of a language, cut down to the units that parameters have and, where `levers` are given, to labels for those alone: others are empty. For the server only. */
export function modelWordsOf(language: Language, levers?: readonly Lever[]): ModelWords {
  const { widget, parameters: names, series, units } = stringsOf(language)
  const used = [...new Set(parameters.map(({ unit }) => unit))]
  return {
    widget,
    parameters: levers ? labelledFor(levers, names) : names,
    series,
    units: Object.fromEntries(used.map((unit) => [unit, units[unit]])) as ModelWords['units'],
  }
}

/** A phrase is for numbers that a range leaves open. */
function labelledFor(levers: readonly Lever[], names: ParameterStrings): ParameterStrings {
  const given = new Set(levers.map(({ id }) => id))
  return Object.fromEntries(
    parameters.map(({ id, low }) => [
      id,
      {
        label: given.has(id) ? names[id].label : '',
        ...(given.has(id) && names[id].free ? { free: names[id].free } : {}),
        phrase: low === null ? '' : names[id].phrase,
      },
    ]),
  ) as unknown as ParameterStrings
}
