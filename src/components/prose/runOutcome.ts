import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import type { Language } from '../../data/languages.ts'
import {
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
  settled,
} from '../../data/strings/format.ts'
import { readQuery } from '../../model/address.ts'
import { finished } from '../../model/answers/finished.ts'
import { measureMembers, type Measure } from '../../model/ensemble/measures.ts'
import { middleRuns, type MiddleRuns } from '../../model/ensemble/middle.ts'
import { outcomesOf, type Outcomes } from '../../model/outcomes.ts'
import { firedInYear } from '../../model/outcomesByDay.ts'
import { gunLimit } from '../../model/gunTipping.ts'
import { run, type Run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'
import { dayOf } from '../../model/time.ts'
import { extraGone } from './extraGone.ts'
import { amountClause, type RangeSpeech } from '../sentences/ranged.ts'
import { monthClause } from '../sentences/rangedMonth.ts'

/** What prose prints of a run: its outcomes, the rounds fired in a year, the weeks in which guns limit fire. */
export type ProseOutcomes = Outcomes & { readonly 'fired.2024': number; readonly gunWeeks: number }

/** It is no outcome of one run: it compares it with the baseline. */
const EXTRA_GONE = 'us.extraGone.2024'
export type OutcomeId = keyof ProseOutcomes | typeof EXTRA_GONE

export function proseOutcomesOf(each: Run): ProseOutcomes {
  return {
    ...outcomesOf(each),
    'fired.2024': firedInYear(each, 2024),
    gunWeeks: gunLimit(each, dayOf(PROSE_END)).weeks,
  }
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

/** One outcome of a scenario at the best value of every assumption. */
export function outcomeOf(id: OutcomeId, scenario: Scenario): Outcome {
  if (id === EXTRA_GONE) return extraGone(scenario).best
  const outcome = proseOutcomesOf(run(baseline, scenario))[id]
  if (outcome === undefined) throw new Error(`“${id}” is not an outcome of a run.`)
  return outcome
}

const ids = Object.keys(
  proseOutcomesOf(run(baseline, authoredScenario(''))),
) as (keyof ProseOutcomes)[]
const counted = new Map<string, Readonly<Record<keyof ProseOutcomes, MiddleRuns>>>()

/** How far an outcome of an authored scenario reaches in a thousand runs; dates as days. Counted once a scenario: chapters print several outcomes of one. */
export function outcomeRange(id: OutcomeId, query: string): MiddleRuns {
  if (id === EXTRA_GONE) {
    return { ...extraGone(authoredScenario(query)), never: 0 }
  }
  if (!counted.has(query)) counted.set(query, countRuns(authoredScenario(query)))
  return counted.get(query)![id]!
}

function countRuns(scenario: Scenario): Readonly<Record<keyof ProseOutcomes, MiddleRuns>> {
  let last: { readonly of: Run; readonly outcomes: ProseOutcomes } | undefined
  const measure =
    (id: keyof ProseOutcomes): Measure =>
    (each) => {
      if (last?.of !== each) last = { of: each, outcomes: proseOutcomesOf(each) }
      return asNumber(last.outcomes[id]!)
    }
  const measured = finished(
    measureMembers(
      {
        baseline,
        scenario,
        seed: ENSEMBLE_SEED,
        members: ENSEMBLE_MEMBERS,
        lastDay: dayOf(PROSE_END),
      },
      Object.fromEntries(ids.map((id) => [id, measure(id)])) as Record<
        keyof ProseOutcomes,
        Measure
      >,
    ),
  )
  return Object.fromEntries(ids.map((id) => [id, middleRuns(measured[id]!)])) as Record<
    keyof ProseOutcomes,
    MiddleRuns
  >
}

function asNumber(outcome: Outcome): number {
  if (typeof outcome === 'string') return dayOf(outcome)
  return outcome ?? Infinity
}

const isDate = (id: OutcomeId) => /Date$|Start$/.test(id)

/** How far runs reach, in words. */
export function rangeClause(
  id: OutcomeId,
  outcome: Outcome,
  query: string,
  tell: (end: Outcome) => string,
  speech: RangeSpeech,
): string {
  const range = outcomeRange(id, query)
  if (isDate(id)) {
    const end = PROSE_END.slice(0, 4)
    return monthClause(
      range,
      { comes: outcome !== null, end },
      { ...speech, result: asNumber(outcome) },
    )
  }
  return amountClause(
    range,
    { bare: tell, whole: tell },
    {
      ...speech,
      result: outcome as number,
    },
  )
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
  if (id.startsWith('stockShare') || id === EXTRA_GONE) return formatShare(outcome, language)
  if (/Weeks|LeadTime/.test(id)) return formatNumber(outcome, language)
  return formatCompact(settled(outcome), language)
}
