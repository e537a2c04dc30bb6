// What a reader is asked to bring about: that some value of a lever does, or that none does and time stands in the way.
import { describe, expect, test } from 'vitest'
import { planChallenge } from '../../src/components/widgets/plan/planChallenge.ts'
import { PLAN_LEVERS } from '../../src/components/widgets/plan/planLevers.ts'
import { baseline } from '../../src/data/baseline.ts'
import { challenges, type Challenge } from '../../src/data/challenges.ts'
import type { ParameterId } from '../../src/data/parameters.ts'
import { PLAN_PRESETS } from '../../src/data/plan.ts'
import { presetQuery } from '../../src/data/presets.ts'
import { readQuery } from '../../src/model/address.ts'
import { dateOf, parseGoal } from '../../src/model/answers/goal.ts'
import { scenarioAt, type Lever } from '../../src/model/answers/lever.ts'
import { solve } from '../../src/model/answers/solve.ts'
import { monthlyDates } from '../../src/model/answers/stops.ts'
import { challengeResult } from '../../src/model/challenges.ts'
import { lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { parameterRow } from '../../src/model/parameterRow.ts'
import { changedIn } from '../../src/model/planOf.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const all: readonly Challenge[] = challenges
const isDated = (id: ParameterId) => parameterRow(id).kind !== 'number'
const stateOf = (challenge: Challenge, scenario: Scenario) =>
  challengeResult(challenge, run(baseline, scenario), baseline).state

/** How a lever is moved within what a challenge allows: the whole run, or from each month on. */
function movesOf({ notBefore, goal: text }: Challenge, id: ParameterId): Lever[] {
  if (notBefore === undefined && !id.endsWith('fixedOutput')) return [{ id, how: 'set' }]
  const end = dateOf(parseGoal(text))!
  const months = monthlyDates(end).filter((date) => date >= (notBefore ?? '2022-02-01'))
  return (notBefore === undefined ? months.slice(0, 1) : months).map((from) => ({
    id,
    how: 'from',
    from,
  }))
}

const answers = (challenge: Challenge, scenario: Scenario) =>
  challenge.levers.flatMap((id) =>
    movesOf(challenge, id).map((lever) =>
      solve({ baseline, scenario, goal: parseGoal(challenge.goal), lever, most: 100 }),
    ),
  )

describe.each(all)('$id', (challenge) => {
  test('is not met by the baseline, and its levers are parameters that can be moved so', () => {
    expect(stateOf(challenge, {})).toBe('open')
    for (const id of challenge.levers) expect(isDated(id), id).toBe(true)
  })
})

describe.each(all.filter(({ delays }) => !delays))('$id', (challenge) => {
  test('is met by some value of one of its levers, and says so', () => {
    const met = answers(challenge, {}).filter(({ answer }) => answer.kind !== 'none')
    expect(met.length).toBeGreaterThan(0)
    for (const { lever, answer } of met) {
      const { from, failsBelow, failsAbove } = answer.intervals[0]!
      expect(stateOf(challenge, scenarioAt({}, lever, from))).toBe('met')
      const beside = failsBelow ?? failsAbove
      if (beside !== null) expect(stateOf(challenge, scenarioAt({}, lever, beside))).toBe('open')
    }
  })
})

describe.each(all.filter(({ delays }) => delays))('$id', (challenge) => {
  test('is met by no value from any month on; were its delays short from its day on, some value would do', () => {
    for (const { answer, lever } of answers(challenge, {}))
      expect(answer.kind, JSON.stringify(lever)).toBe('none')
    const interventions = challenge.delays!.map((parameter) => ({
      parameter,
      value: parameterRow(parameter).min,
      from: challenge.notBefore!,
    }))
    const quick = answers(challenge, { interventions })
    expect(quick.some(({ answer }) => answer.kind !== 'none')).toBe(true)
  })
})

test('two of six are met by none', () => {
  expect(all).toHaveLength(6)
  expect(all.filter(({ delays }) => delays)).toHaveLength(2)
  expect(new Set(all.map(({ id }) => id)).size).toBe(6)
})

test('the story’s own is met when the story says so', () => {
  const [own] = all as [Challenge]
  expect(own.levers).toEqual(PLAN_LEVERS.map(({ id }) => id))
  const words = { open: 'open', met: 'met', otherwise: 'otherwise' }
  for (const query of [
    '',
    ...PLAN_PRESETS.map(presetQuery),
    'us.reserveFloor=300000',
    'need=x0.5_2022-01-02',
    'us.fixedOutput=60000_2023-03-01&us.reserveFloor=500000',
  ]) {
    const { scenario } = readQuery(baseline, query)
    const missing = shortfallOf(run(baseline, scenario), lastDayOf(scenario))
    const story = planChallenge({ changed: changedIn(scenario), missing })
    expect(stateOf(own, scenario), query).toBe(words[story])
  }
})

test('a run that ends before the day, a change too early or a second lever does not meet a challenge', () => {
  const named = (id: string) => all.find((each) => each.id === id)!
  const at = (id: string, query: string) => stateOf(named(id), readQuery(baseline, query).scenario)
  expect(at('one-lever', 'end=2023-06-30&us.fixedOutput=60000_2023-03-01')).toBe('open')
  expect(at('longer-shelf', 'us.fixedOutput=100000_2023-03-01')).toBe('met')
  expect(at('longer-shelf', 'us.fixedOutput=100000_2022-06-01')).toBe('otherwise')
  expect(at('longer-shelf', 'us.fixedOutput=100000')).toBe('otherwise')
  expect(at('longer-shelf', 'us.fixedOutput=100000_2023-03-01&us.stock0=2600000')).toBe('otherwise')
})
