import { baseline } from '../../data/baseline.ts'
import type { Language } from '../../data/languages.ts'
import type { ParameterId } from '../../data/parameters.ts'
import {
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
} from '../../data/strings/format.ts'
import { readQuery } from '../../model/address.ts'
import { outcomesOf, type Outcomes } from '../../model/outcomes.ts'
import { firedInYear } from '../../model/outcomesByDay.ts'
import { run, type Run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'
import {
  baselineAt,
  dependenceOn,
  rankDependence,
  UNCERTAIN,
  type Dependence,
} from '../../model/sensitivity.ts'
import { dayOf } from '../../model/time.ts'

/** What prose prints of a run: its outcomes, and the rounds fired in a year. */
export type ProseOutcomes = Outcomes & { readonly 'fired.2024': number }
export type OutcomeId = keyof ProseOutcomes

export function proseOutcomesOf(each: Run): ProseOutcomes {
  return { ...outcomesOf(each), 'fired.2024': firedInYear(each, 2024) }
}

/** The last weekly step of 2026: prose counts until then, as the widgets’ sentences do. */
const PROSE_END = '2026-12-26'

/** A scenario an author wrote as a query; one that does not read cleanly stops the build. */
export function authoredScenario(query: string): Scenario {
  const { scenario, notices } = readQuery(baseline, query)
  if (notices.length > 0)
    throw new Error(`The scenario “${query}” does not read: ${JSON.stringify(notices)}`)
  return { end: PROSE_END, ...scenario }
}

type Outcome = number | string | null

/** One outcome of a scenario, at the best value of every assumption or with one at an end of its range. */
export function outcomeOf(
  id: OutcomeId,
  scenario: Scenario,
  at?: { readonly vary: ParameterId; readonly end: 'low' | 'high' },
): Outcome {
  const row = at && UNCERTAIN.find((each) => each.id === at.vary)
  if (at && !row) throw new Error(`“${at.vary}” has no range to vary.`)
  const from = at && row ? baselineAt(baseline, row, at.end) : baseline
  const outcomes = proseOutcomesOf(run(from, scenario))
  const outcome = outcomes[id]
  if (outcome === undefined) throw new Error(`“${id}” is not an outcome of a run.`)
  return outcome
}

/** The assumption an outcome hangs on most, or one that the author names. */
export function hangsOn(id: OutcomeId, scenario: Scenario, vary?: ParameterId): Dependence | null {
  const measure = (each: Run) => asNumber(proseOutcomesOf(each)[id] ?? null, each)
  if (vary === undefined) return rankDependence(baseline, scenario, measure)[0] ?? null
  const row = UNCERTAIN.find((each) => each.id === vary)
  return row ? dependenceOn(row, baseline, scenario, measure) : null
}

function asNumber(outcome: Outcome, { scenario }: Run): number {
  if (typeof outcome === 'number') return outcome
  return outcome === null ? dayOf(scenario.end) : dayOf(outcome)
}

/** An outcome as prose prints it. */
export function outcomeWords(
  id: OutcomeId,
  outcome: Outcome,
  as: 'month' | 'date',
  language: Language,
  never: string,
): string {
  if (outcome === null) return never
  if (typeof outcome === 'string')
    return as === 'date' ? formatDate(outcome, language) : formatMonth(outcome, language)
  if (id.startsWith('stockShare')) return formatShare(outcome, language)
  if (/Weeks|LeadTime/.test(id)) return formatNumber(outcome, language)
  return formatCompact(outcome, language)
}
