// Links that stand in other people's articles: each still comes to the outcomes it came to when it was
// recorded. `scripts/goldenLinks.ts` records those of a release, before one that changes them on purpose.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baseline } from '../src/data/baseline.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery } from '../src/model/address.ts'
import { LIMIT_WORDS, LIMITS, limitWord } from '../src/model/limits.ts'
import { outcomesOf } from '../src/model/outcomes.ts'
import { run } from '../src/model/run.ts'
import type { Parameters, Scenario } from '../src/model/scenario.ts'
import { keptBaselines } from '../scripts/keptBaselines.ts'

interface Link {
  readonly query: string
  readonly outcomes: Readonly<Record<string, number | string | null>>
}
interface Release {
  readonly versions: { readonly model: number; readonly data: string }
  readonly links: readonly Link[]
}

const folder = join(import.meta.dirname, 'golden/links')
const releases = readdirSync(folder).map((file) => {
  const release = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Release
  return { file, ...release }
})
const today = releases.find((release) => release.versions.data === versions.data)!
const before = releases.filter((release) => release !== today)
const links = today.links

test('each release of data that is kept has a file of its links, and today’s has today’s versions', () => {
  const kept = keptBaselines().map(({ data }) => `${data}.json`)
  expect(releases.map(({ file }) => file)).toEqual([...new Set([...kept, `${versions.data}.json`])])
  for (const release of releases) expect(release.file).toBe(`${release.versions.data}.json`)
  expect(today.versions).toEqual(versions)
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

describe.each(before)('with the figures of $versions.data, as an embed pinned to it', (release) => {
  const kept = keptBaselines().find(({ data }) => data === release.versions.data)!
  const of = Object.fromEntries(kept.parameters.map(({ id, best }) => [id, best])) as Parameters

  test.each(release.links)('$query comes to what it came to then', ({ query, outcomes }) =>
    expectOutcomes(of, readQuery(of, query).scenario, outcomes),
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
