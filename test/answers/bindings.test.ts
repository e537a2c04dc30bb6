import { describe, expect, test } from 'vitest'
import en from '../../src/data/strings/en/answers.ts'
import fr from '../../src/data/strings/fr/answers.ts'
import { bindingsOf, limitLevers } from '../../src/model/answers/bindings.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { parseLever } from '../../src/model/answers/lever.ts'
import { solve } from '../../src/model/answers/solve.ts'
import { LIMIT_WORDS, LIMITS, limitWord } from '../../src/model/limits.ts'
import { run } from '../../src/model/run.ts'
import { KINDS } from '../../src/model/tables.ts'
import { isoOf } from '../../src/model/time.ts'
import { starting } from '../model/starting.ts'

const result = run(starting)
const dates = Array.from(result.tables.days, isoOf)

/** Share of the rows, given by their date, on which a limit is this word. */
function shareOf(limit: (typeof LIMITS)[number], word: string, rows: number[]): number {
  return rows.filter((k) => limitWord(result.limits, limit, k) === word).length / rows.length
}

describe('What binds while a goal is failed', () => {
  test('of a stock down to its floor: from then to the goal’s date', () => {
    const binds = bindingsOf(parseGoal('us.notBareBefore_2026-06-01'), result)
    expect(binds.map(({ limit }) => limit)).toEqual([
      'us.productionLimit',
      'us.growthLimit',
      'us.drawLimit',
    ])
    const { releasable } = result.columns.us
    const bare = releasable.findIndex((rounds) => rounds <= 0.05 * releasable[0]!)
    const rows = dates.flatMap((date, k) => (k >= bare && date <= '2026-06-01' ? [k] : []))
    // The starting values' American output is held by powder and charges from the summer of 2024 on.
    expect(binds[0]).toMatchObject({ word: 'inputs', levers: ['us.inputs'] })
    for (const { limit, word, share } of binds) expect(share).toBe(shareOf(limit, word, rows))
  })

  test('of a shortfall: on the rows with rounds planned and not fired', () => {
    const binds = bindingsOf(parseGoal('shortfallAtMost_0_2024-12-31'), result)
    const { need, 'ukraine.fired': fired } = result.columns.shared
    const last = dates.findLastIndex((date) => date <= '2024-12-31')
    const rows = dates.flatMap((_, k) => (k < last && fired[k]! < need[k]! ? [k] : []))
    // Guns bind in the spring of 2022 alone; after that it is rounds at hand.
    expect(binds[0]).toMatchObject({ limit: 'ukraine.limit', word: 'stock' })
    for (const { limit, word, share } of binds) expect(share).toBe(shareOf(limit, word, rows))
    expect(
      binds.every(
        ({ word, share, limit }) => share > 0 && (limit !== 'ukraine.limit' || word !== 'need'),
      ),
    ).toBe(true)
  })

  test('where there is nothing above the floor to begin with: all rows up to the date', () => {
    const floored = run(starting, { parameters: { 'us.reserveFloor': 3e6 } })
    const [production] = bindingsOf(parseGoal('us.rebuiltBy_2023-01-01'), floored)
    expect(production!.share).toBeGreaterThan(0)
  })

  test('guns, where repairs are slow and shells are plenty', () => {
    const { nearest } = solve({
      baseline: starting,
      scenario: { parameters: { repairTime: 20, elsewhere: 300_000 } },
      goal: parseGoal('shortfallAtMost_0'),
      lever: parseLever('us.orders_2023-01-01'),
      most: 20,
    })
    expect(nearest!.binds[0]).toMatchObject({
      limit: 'ukraine.limit',
      word: 'guns',
      levers: ['gunDeliveries', 'repairTime'],
    })
  })
})

test('Every word of every limit has a lever of its own producer, but “none”', () => {
  for (const limit of LIMITS) {
    const [owner, name] = limit.split('.')
    const words =
      LIMIT_WORDS[(limit === 'ukraine.limit' ? limit : name) as keyof typeof LIMIT_WORDS]
    for (const word of words) {
      const levers = limitLevers(limit, word)
      expect(levers.length > 0, `${limit} ${word}`).toBe(word !== 'none')
      for (const id of levers) expect(Object.keys(KINDS)).toContain(id)
      if (owner !== 'ukraine')
        expect(levers.every((id) => !id.includes('.') || id.startsWith(`${owner}.`))).toBe(true)
    }
  }
})

test.each([
  ['en', en],
  ['fr', fr],
] as const)('In %s there are words for every limit and every word of it', (_, strings) => {
  expect(Object.keys(strings.limits).sort()).toEqual([...LIMITS].sort())
  const words = new Set(Object.values(LIMIT_WORDS).flat())
  expect(Object.keys(strings.limitWords).sort()).toEqual([...words].sort())
})
