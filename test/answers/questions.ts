// Random questions, the same for the same seed, and their answers by plain runs.
import { parameters } from '../../src/data/parameters.ts'
import type { Goal } from '../../src/model/answers/goal.ts'
import type { Lever, Stop } from '../../src/model/answers/lever.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { unlessRefused } from '../../src/model/refusal.ts'
import { run, type Run } from '../../src/model/run.ts'
import type { Intervention, Parameters, Scenario } from '../../src/model/scenario.ts'
import type { ProducerId } from '../../src/model/producers.ts'
import { dayOf, isoOf } from '../../src/model/time.ts'
import { Dice } from '../model/dice.ts'
import { randomScenario } from '../model/randomScenario.ts'

export interface Case {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly goal: Goal
  readonly standing: Run
}

/** A scenario, and a goal that is met by a hair, or missed by one. */
export function anyCase(seed: number): Case & { readonly dice: Dice } {
  const generator = new Generator(seed, 'questions')
  const dice = new Dice(() => generator.share())
  const { parameters: baseline, ...scenario } = randomScenario(seed)
  const standing = run(baseline, scenario)
  return { baseline, scenario, goal: anyGoal(dice, standing), standing, dice }
}

function anyGoal(dice: Dice, standing: Run): Goal {
  const producer = dice.pick<ProducerId>(['us', 'europe'])
  const { [`${producer}.bareDate` as const]: bare, [`${producer}.rebuiltDate` as const]: rebuilt } =
    outcomesOf(standing)
  const endDay = dayOf(standing.scenario.end)
  const near = (date: string | null, days: number) => {
    const day = date === null ? dice.whole(1, endDay) : dayOf(date) + dice.whole(-days, days)
    return isoOf(Math.max(1, Math.min(endDay, day)))
  }
  const kind = dice.pick(['notBareBefore', 'shortfallAtMost', 'rebuiltBy'] as const)
  if (kind === 'notBareBefore') return { kind, producer, date: near(bare, 60) }
  if (kind === 'rebuiltBy') return { kind, producer, date: near(rebuilt, 400) }
  const by = dice.pick([undefined, isoOf(dice.whole(1, endDay))])
  const shortfall = shortfallOf(standing, by)
  return {
    kind,
    rounds: Math.max(0, Math.round(shortfall * dice.between(0.8, 1.1))),
    ...(by ? { by } : {}),
  }
}

/** Levers that move most goals; the others are drawn less often. */
const STRONG = parameters.filter(({ id }) =>
  /stock0|need|reserveFloor|fixedOutput|exportShare|elsewhere|orders|inputs|releaseTime/.test(id),
)

export function anyLever(dice: Dice, { scenario }: Case): Lever {
  const { id, kind } = dice.pick(dice.between(0, 1) < 0.6 ? STRONG : parameters)
  if (kind === 'number' || dice.between(0, 1) < 0.2) return { id, how: 'set' }
  const from = isoOf(dice.whole(1, Math.floor(dayOf(scenario.end!) / 2)))
  const ramp = dice.pick([{}, { rampMonths: dice.whole(1, 18) }])
  const how = id.endsWith('.fixedOutput') ? 'from' : dice.pick(['from', 'factor'] as const)
  return { id, how, from, ...ramp }
}

/** What a lever at a stop makes of a scenario, in the words of docs/answers.md. */
export function moved(scenario: Scenario, lever: Lever, stop: Stop): Scenario {
  if (lever.how === 'set')
    return { ...scenario, parameters: { ...scenario.parameters, [lever.id]: Number(stop) } }
  const amount =
    lever.how === 'date'
      ? lever.value === undefined
        ? { factor: lever.factor! }
        : { value: lever.value }
      : { [lever.how === 'factor' ? 'factor' : 'value']: Number(stop) }
  const from = lever.how === 'date' ? String(stop) : lever.from
  const own: Intervention = { parameter: lever.id, ...amount, from, rampMonths: lever.rampMonths }
  const interventions = [...(scenario.interventions ?? [])].filter(
    (other) => other.parameter !== lever.id || (other.value === null && other.from !== from),
  )
  interventions.push(own)
  return {
    ...scenario,
    interventions: interventions.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  }
}

/** A plain run; null where the model refuses it. */
export function runIfAllowed(baseline: Parameters, scenario: Scenario): Run | null {
  return unlessRefused(() => run(baseline, scenario))
}

function shortfallOf({ columns, tables }: Run, by?: string): number {
  const row = tables.days.findLastIndex((day) => by === undefined || isoOf(day) <= by)
  return columns.shared['ukraine.shortfall'][row]!
}

/** A goal's verdict and value (a day, or rounds) from the outcomes of a plain run. */
export function verdictOf(goal: Goal, result: Run): { meets: boolean; value: number | null } {
  if (goal.kind === 'shortfallAtMost') {
    const value =
      goal.by === undefined ? outcomesOf(result)['ukraine.shortfall'] : shortfallOf(result, goal.by)
    return { meets: value <= goal.rounds, value }
  }
  const outcomes = outcomesOf(result)
  const bare = outcomes[`${goal.producer}.bareDate`]
  const { releasable } = result.columns[goal.producer]
  const first = releasable[0]!
  if (goal.kind === 'notBareBefore') {
    const date = first > 0 ? bare : '2022-01-01'
    return { meets: date === null || date >= goal.date, value: date === null ? null : dayOf(date) }
  }
  const back =
    bare === null
      ? backWithoutFloor(result, first, releasable)
      : outcomes[`${goal.producer}.rebuiltDate`]
  return { meets: back !== null && back <= goal.date, value: back === null ? null : dayOf(back) }
}

/** Back at the first level after the lowest one, where the floor was not reached. */
function backWithoutFloor({ tables }: Run, first: number, releasable: Float64Array) {
  const lowest = releasable.indexOf(Math.min(...releasable))
  const row = releasable.findIndex((level, k) => k >= lowest && level >= first)
  return first > 0 && row >= 0 ? isoOf(tables.days[row]!) : null
}
