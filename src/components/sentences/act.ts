import { baseline } from '../../data/baseline.ts'
import type { Language } from '../../data/languages.ts'
import type { ParameterId } from '../../data/parameters.ts'
import type { ActStrings } from '../../data/strings/en/acts.ts'
import { fill, formatAmount, formatMonth, formatNumber, plural } from '../../data/strings/format.ts'
import type { UnitWords } from '../../data/strings/en/units.ts'
import { changedIn } from '../../model/planOf.ts'
import type { Intervention, Scenario } from '../../model/scenario.ts'
import { capitalised, listOf } from './joined.ts'
import { FACTOR_FROM } from '../widgets/sliderLevers.ts'

export interface ActWords {
  readonly acts: ActStrings
  readonly rounds: UnitWords
  readonly language: Language
}

/** What the reader did, as the beginning of a sentence: one or two acts in words; more by the words of the button that does them, or as their number. */
export function actOf(scenario: Scenario, words: ActWords, tried?: string): string {
  const changed = changedIn(scenario)
  const acts = changed.map((id) => oneAct(id, scenario, words))
  const { named, counted, and } = words.acts
  // Another last day or step is no act: what follows stands for itself.
  if (acts.length === 0) return ''
  const isTold = acts.length <= 2 && acts.every((act) => act !== null)
  const told = isTold ? capitalised(listOf(acts, and)) : tried
  if (told) return fill(named, { acts: told })
  return fill(plural(changed.length, words.language, counted), {
    count: formatNumber(changed.length, words.language),
  })
}

/** Null where it is no single move of a lever that has words. */
function oneAct(id: ParameterId, scenario: Scenario, words: ActWords): string | null {
  const value = scenario.parameters?.[id]
  const moves = (scenario.interventions ?? []).filter(({ parameter }) => parameter === id)
  if (value !== undefined)
    return typeof value === 'number' && moves.length === 0 ? heldAct(id, value, words) : null
  return moves.length === 1 ? movedAct(id, moves[0]!, words) : null
}

/** A quantity set for the whole run. */
function heldAct(id: ParameterId, value: number, words: ActWords): string | null {
  const { set } = words.acts
  if (!Object.hasOwn(set, id) || value === baseline[id]) return null
  const { some, none } = set[id as keyof typeof set]
  return value === 0 ? none : fill(some, { amount: amountOf(value, words) })
}

/** A quantity set or multiplied from a date on. */
function movedAct(id: ParameterId, move: Intervention, words: ActWords): string | null {
  const { from, need } = words.acts
  const { value, factor, rampMonths = 0 } = move
  if (id === 'need')
    return typeof factor === 'number' && move.from === FACTOR_FROM
      ? factor === 0
        ? need.none
        : fill(need.some, { factor: formatNumber(factor, words.language, 2) })
      : null
  if (!Object.hasOwn(from, id) || typeof value !== 'number') return null
  const { some, over, none } = from[id as keyof typeof from]
  const places = {
    amount: amountOf(value, words),
    month: formatMonth(move.from, words.language),
    months: formatNumber(rampMonths, words.language),
  }
  return fill(value === 0 ? none : rampMonths > 1 ? over : some, places)
}

const amountOf = (value: number, { rounds, language }: ActWords) =>
  formatAmount(value, rounds, language)
