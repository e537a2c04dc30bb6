// Links that stand in other people's articles: each still comes to the outcomes it came to when it was
// recorded. `scripts/goldenLinks.ts` records them anew, before a release that changes them on purpose.
import { describe, expect, test } from 'vitest'
import { baseline } from '../src/data/baseline.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery } from '../src/model/address.ts'
import { LIMIT_WORDS, LIMITS, limitWord } from '../src/model/limits.ts'
import { outcomesOf } from '../src/model/outcomes.ts'
import { run } from '../src/model/run.ts'
import type { Parameters, Scenario } from '../src/model/scenario.ts'
import { keptBaselines } from '../scripts/keptBaselines.ts'
import golden from './fixtures/golden-links.json' with { type: 'json' }
import firstEdition from './fixtures/golden-links-2026-11-22.json' with { type: 'json' }

interface Link {
  readonly query: string
  readonly outcomes: Readonly<Record<string, number | string | null>>
}
const links = golden.links as unknown as readonly Link[]

test('the golden links were recorded with the figures of today', () => {
  expect(golden.versions).toEqual(versions)
  expect(new Set(links.map(({ query }) => query)).size).toBe(31)
})

describe.each(links)('$query', ({ query, outcomes }) => {
  const { scenario, notices } = readQuery(baseline, query)

  test('reads cleanly and is written back as it stands', () => {
    expect(notices).toEqual([])
    expect(writeQuery(baseline, scenario)).toBe(query)
  })

  test('comes to the outcomes recorded: dates exactly, numbers to a part in a billion', () => {
    expectOutcomes(baseline, scenario, outcomes)
  })
})

describe('with the figures of its own date, as an embed pinned to it', () => {
  const kept = keptBaselines().find(({ data }) => data === firstEdition.versions.data)!
  const of = Object.fromEntries(kept.parameters.map(({ id, best }) => [id, best])) as Parameters

  test.each(firstEdition.links as unknown as readonly Link[])(
    '$query comes to what it came to then',
    ({ query, outcomes }) => expectOutcomes(of, readQuery(of, query).scenario, outcomes),
  )
})

function expectOutcomes(from: Parameters, scenario: Scenario, outcomes: Link['outcomes']): void {
  const now = outcomesOf(run(from, scenario)) as unknown as Link['outcomes']
  expect(Object.keys(now)).toEqual(Object.keys(outcomes))
  for (const [id, recorded] of Object.entries(outcomes)) {
    const value = now[id]
    if (typeof recorded !== 'number' || typeof value !== 'number') expect(value, id).toBe(recorded)
    else expect(Math.abs(value - recorded), id).toBeLessThanOrEqual(1e-9 * Math.abs(recorded))
  }
}

test('together they reach each date that may not come about, and its absence', () => {
  const dates = Object.keys(links[0]!.outcomes).filter((id) => /Date$|Start$/.test(id))
  for (const id of dates.filter((date) => !date.includes('peak'))) {
    const values = links.map(({ outcomes }) => outcomes[id])
    expect(values, id).toContain(null)
    expect(values, id).toContainEqual(expect.stringMatching(/^20\d\d-\d\d-\d\d$/))
  }
})

test('together they meet every limit there is', () => {
  const met = new Set(
    links.flatMap(({ query }) => {
      const { limits, tables } = run(baseline, readQuery(baseline, query).scenario)
      return LIMITS.flatMap((id) =>
        Array.from(tables.days.keys(), (k) => `${nameOf(id)} ${limitWord(limits, id, k)}`),
      )
    }),
  )
  const all = Object.entries(LIMIT_WORDS).flatMap(([id, words]) =>
    words.map((word) => `${nameOf(id)} ${word}`),
  )
  expect([...met].sort()).toEqual(all.sort())
})

const nameOf = (id: string) => id.slice(id.indexOf('.') + 1)
