// Several scenarios in one link: what is written is read back, and of a link that nobody wrote nothing comes but sentences.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  MOST_SCENARIOS,
  readSet,
  writeSet,
  type NamedScenario,
} from '../../src/components/explore/compare/scenarioSet.ts'
import { cleanName, LONGEST_NAME } from '../../src/components/explore/compare/senderName.ts'
import { versions } from '../../src/data/versions.ts'
import { readQuery, writeQuery } from '../../src/model/address.ts'
import { run } from '../../src/model/run.ts'
import { junkQuery } from '../junk.ts'
import { starting } from '../model/starting.ts'
import { junkSetsAreSaid } from './junkSetsAreSaid.ts'

const scenario = (query: string) => readQuery(starting, query).scenario
const names = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'Plan A', 'Été 2023', '<b>“x”</b>', '*.', '../..', '日本', '🙂🙂'),
)
const sets = fc.array(
  fc.tuple(names, junkQuery).map(([name, query]): NamedScenario => ({
    name,
    scenario: scenario(query),
  })),
  { minLength: 1, maxLength: MOST_SCENARIOS },
)

test('a set is read back as it was written, in the signs that no program on its way escapes', () => {
  fc.assert(
    fc.property(sets, (set) => {
      const text = writeSet(starting, set)
      expect(text).toMatch(/^set=[A-Za-z0-9._*-]+$/)
      const { scenarios, faults } = readSet(starting, `#${text}`)
      expect(faults).toEqual([])
      expect(scenarios.map(({ name }) => name)).toEqual(set.map(({ name }) => cleanName(name)))
      for (const [i, each] of scenarios.entries())
        expect(writeQuery(starting, each.scenario)).toBe(writeQuery(starting, set[i]!.scenario))
    }),
    { seed: 20261129, numRuns: 100 },
  )
})

test('four ordinary scenarios with names make a link of less than 500 signs', () => {
  const query = 'us.fixedOutput=60000_2023-03-01_18&us.reserveFloor=500000'
  const set = Array.from({ length: 4 }, (_, i) => ({
    name: `Tripled, floor halved ${i}`,
    scenario: scenario(query),
  }))
  expect(writeSet(starting, set).length).toBeLessThan(500)
})

test('300 junk fragments: none throws, each scenario runs, names are one line', () => {
  junkSetsAreSaid(300)
})

describe('what a link cannot have is said', () => {
  const end = `*.${versions.model}_${versions.data}`
  const plan = `${btoa('Plan').replace(/=+$/, '')}.us.stock0.-1800000`
  const cases: [text: string, faults: string[], names: string[]][] = [
    [`set=${plan}${end}`, [], ['Plan']],
    // The end was lost on its way.
    [`set=${plan}`, ['cut'], ['Plan']],
    [`set=${`${plan}*.`.repeat(5)}${end.slice(2)}`, ['more'], ['Plan', 'Plan', 'Plan', 'Plan']],
    [`set=gg.us.stock0.-1800000${end}`, ['name 1'], ['']],
    [`set=${btoa('x'.repeat(60))}.${end}`, ['longName 1'], ['x'.repeat(LONGEST_NAME)]],
    [`set=.nothing.-5${end}`, ['setting 1 unknown nothing'], ['']],
    [`set=.us.stock0.-99999999${end}`, ['setting 1 clamped us.stock0'], ['']],
    [`set=.us.stock0.-1800000*.9_2020-01-01`, ['setting 1 version m', 'setting 1 version d'], ['']],
    ['set=<script>', ['unreadable'], []],
    ['set=', ['unreadable'], []],
    [`set=${'a'.repeat(20_001)}`, ['unreadable'], []],
    [`set=${end.slice(2)}`, ['unreadable'], []],
    ['your-plan', ['unreadable'], []],
  ]
  test.each(cases.map((each) => [each[0].slice(0, 60), ...each] as const))(
    '%s',
    (_, text, said, read) => {
      const { scenarios, faults } = readSet(starting, text)
      expect(scenarios.map(({ name }) => name)).toEqual(read)
      expect(
        faults.map((fault) =>
          fault.kind === 'setting'
            ? `setting ${fault.at} ${fault.notice.kind} ${fault.notice.key}`
            : 'at' in fault
              ? `${fault.kind} ${fault.at}`
              : fault.kind,
        ),
      ).toEqual(said)
      for (const each of scenarios) run(starting, each.scenario)
    },
  )
})

test('a name moves no word beside it: no line ends, no turned direction, no tower of marks', () => {
  expect(cleanName('a\nb\u202Ec\u0000d\u2067e')).toBe('a bcde')
  expect(cleanName(`z${'\u0336'.repeat(50)}`).length).toBeLessThan(6)
  expect(cleanName('  ')).toBe('')
  expect([...cleanName('🙂'.repeat(99))]).toHaveLength(LONGEST_NAME)
})
