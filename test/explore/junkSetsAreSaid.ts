// Fragments that nobody wrote on purpose, read: `npm test` tries some, `npm run test:all` many.
import fc from 'fast-check'
import { expect } from 'vitest'
import {
  MOST_SCENARIOS,
  readSet,
  writeSet,
} from '../../src/components/explore/compare/scenarioSet.ts'
import { LONGEST_NAME } from '../../src/components/explore/compare/senderName.ts'
import { run } from '../../src/model/run.ts'
import { junkQuery } from '../junk.ts'
import { starting } from '../model/starting.ts'

const pieces = fc.oneof(
  fc.constantFrom('set=', '#set=', '*.', '.-', '-.', '.', '*', '_', '-', '1_2026-11-29', '%'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 20 }),
  junkQuery,
  junkQuery.map((query) => query.replaceAll('=', '.-').replaceAll('&', '-.')),
  fc.base64String({ maxLength: 80 }),
)
const joined = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''))
const fragments = fc.oneof(
  joined,
  joined.map((text) => `#set=${text}`),
  // In our own signs alone, so that more of it is taken for a set.
  joined.map((text) => `#set=${text.replace(/[^A-Za-z0-9._*-]/g, '')}`),
)

/** So many junk fragments: none throws, each scenario runs, names are plain lines, and what was read can be written and read again. */
export function junkSetsAreSaid(count: number): void {
  let read = 0
  fc.assert(
    fc.property(fragments, (fragment) => {
      const { scenarios, faults } = readSet(starting, fragment)
      expect(scenarios.length).toBeLessThanOrEqual(MOST_SCENARIOS)
      if (scenarios.length === 0) expect(faults).not.toEqual([])
      for (const { name, scenario } of scenarios) {
        read++
        expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME)
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        run(starting, scenario)
      }
      if (scenarios.length === 0) return
      const written = writeSet(starting, scenarios)
      const again = readSet(starting, written)
      expect(again.faults).toEqual([])
      expect(writeSet(starting, again.scenarios)).toBe(written)
    }),
    { seed: 20261129, numRuns: count },
  )
  expect(read).toBeGreaterThan(count / 10)
  expect(Object.prototype).not.toHaveProperty('1')
}
