import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import type { ParameterStrings } from '../../data/strings/en/parameters.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import type { ParameterRow } from '../../data/types.ts'
import type { SliderLever } from './sliderLevers.ts'
import { SLIDER_WORDS, type LeverWords, type SharedWords } from './modelWords.ts'

interface Needed {
  /** What is labelled, by default every parameter. */
  readonly levers?: readonly SliderLever[]
  /** Whose groups have a heading, by default those that are labelled. */
  readonly headed?: readonly SliderLever[]
  /** Whether it names assumptions in sentences. */
  readonly phrases?: boolean
  /** Whether it tells how far runs reach in the words that widgets share; true unless said. */
  readonly ranges?: boolean
  /** Whether it answers questions, and so says why one is refused. */
  readonly asks?: boolean
}

/** The shared words of a language, cut down to what a widget says. For the server only. */
export function modelWordsOf(
  language: Language,
  { levers, headed = levers ?? [], phrases = false, ranges = true, asks = false }: Needed = {},
): LeverWords {
  const { widget, units, levers: headings, ...words } = stringsOf(language)
  const names: ParameterStrings = words.parameters
  const given = new Set((levers ?? parameters).map(({ id }) => id))
  /** A number that a range leaves open is named in sentences. */
  const isPhrased = ({ low }: ParameterRow) => phrases && low !== null
  const used = new Set(
    parameters.filter((row) => given.has(row.id) || isPhrased(row)).map(({ unit }) => unit),
  )
  const groups = new Set(headed.map(({ group }) => group as string))
  const ofGroups = <T extends object>(all: T) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => groups.has(id))) as T
  return {
    widget: wordsWithout(widget, [
      ...(ranges ? [] : (['ranges'] as const)),
      ...(asks ? [] : (['refusals'] as const)),
    ]),
    levers: { groups: ofGroups(headings.groups), groupHints: ofGroups(headings.groupHints) },
    parameters: Object.fromEntries(
      parameters.flatMap((row) => {
        const { id } = row
        const said = {
          ...(given.has(id) ? { label: names[id].label } : {}),
          ...(given.has(id) && names[id].free ? { free: names[id].free } : {}),
          ...(isPhrased(row) ? { phrase: names[id].phrase } : {}),
        }
        return Object.keys(said).length > 0 ? [[id, said]] : []
      }),
    ) as unknown as ParameterStrings,
    units: Object.fromEntries([...used].map((unit) => [unit, units[unit]])) as LeverWords['units'],
  }
}

/** The shared words of a widget that answers a question. For the server only. */
export const sharedWordsOf = (language: Language): SharedWords =>
  wordsWithout(stringsOf(language).widget, SLIDER_WORDS)

/** Words but for those that are not said: what a page hands to a widget travels with it. */
export const wordsWithout = <Words extends object>(
  words: Words,
  unsaid: readonly (keyof Words)[],
): Words =>
  Object.fromEntries(
    Object.entries(words).filter(([name]) => !unsaid.some((each) => each === name)),
  ) as unknown as Words
