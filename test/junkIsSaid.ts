// Links that nobody wrote on purpose, read: `npm test` tries some, `npm run test:all` many.
import fc from 'fast-check'
import { expect } from 'vitest'
import { parameters, type ParameterId } from '../src/data/parameters.ts'
import type { ParameterRow } from '../src/data/types.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery, type Notice } from '../src/model/address.ts'
import { decoded, mendedQuery, mendedValue } from '../src/model/mendedQuery.ts'
import { run } from '../src/model/run.ts'
import type { Scenario } from '../src/model/scenario.ts'
import { junkQuery } from './junk.ts'
import { starting } from './model/starting.ts'

const rows: readonly ParameterRow[] = parameters

/** So many junk queries: each runs, none throws, and what was not taken is said. */
export function junkIsSaid(queries: number): void {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(junkQuery, (query) => {
      const { scenario, notices, kept } = readQuery(starting, query)
      for (const { kind } of notices) kinds.add(kind)
      run(starting, scenario)
      const { unsaid, unknown } = account(query, scenario, notices)
      expect(unsaid).toEqual([])
      expect(kept).toEqual(unknown)
      expect(writeQuery(starting, scenario, [])).toMatch(/^[A-Za-z0-9.\-_*=&]*$/)
    }),
    { seed: 20261122, numRuns: queries },
  )
  expect([...kinds].sort()).toEqual(
    ['clamped', 'refused', 'repeated', 'unknown', 'unreadable', 'version'].sort(),
  )
  expect(Object.prototype).not.toHaveProperty('1')
}

/** Goes through a query by another way than the reader of it: what neither stands in the scenario nor is named in a notice. */
function account(query: string, scenario: Scenario, notices: readonly Notice[]) {
  const unsaid: string[] = []
  const unknown: string[] = []
  const seen = new Set<string>()
  const said = new Set(notices.flatMap(({ key }) => key.split(' + ')))
  for (const part of mendedQuery(query).split('&').filter(Boolean)) {
    const [, rawKey = '', rawValue = ''] = /^([^=]*)=?([\s\S]*)$/.exec(part)!
    const [key, value] = [decoded(rawKey), mendedValue(rawValue)]
    const isOurs = rows.some(({ id }) => id === key) || /^(m|d|end|stepDays)$/.test(key)
    if (!isOurs) unknown.push(part)
    if (!isOurs || seen.has(key)) {
      if (!said.has(key)) unsaid.push(part)
    } else if (!said.has(key) && plain(value) !== standing(key, scenario)) unsaid.push(part)
    seen.add(key)
  }
  return { unsaid, unknown }
}

/** A value with its numbers written one way, its tokens in one order and ramps of nothing left out. */
function plain(value: string): string {
  const tokens = value.split('*').map((token) =>
    token
      .split('_')
      .map((piece) => piece.replace(/^(x?)(-?\d+(?:\.\d+)?)$/, (_, x, n) => `${x}${Number(n) + 0}`))
      .filter((piece, i) => i < 2 || piece !== '0')
      .join('_'),
  )
  return tokens.toSorted().join('*')
}

function standing(key: string, scenario: Scenario): string {
  if (key === 'm') return String(versions.model)
  if (key === 'd') return versions.data
  if (key === 'end') return String(scenario.end)
  if (key === 'stepDays') return String(scenario.stepDays)
  const set = scenario.parameters?.[key as ParameterId]
  const own = (scenario.interventions ?? []).filter(({ parameter }) => parameter === key)
  const tokens = own.map(({ value, factor, from, rampMonths = 0 }) => {
    const amount = value === null ? 'end' : value === undefined ? `x${factor}` : `${value}`
    return [amount, from, ...(rampMonths > 0 ? [rampMonths] : [])].join('_')
  })
  return [...(set === undefined ? [] : [`${set}`]), ...tokens].toSorted().join('*')
}
