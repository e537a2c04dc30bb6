// Codes that nobody wrote on purpose, read: `npm test` tries some, `npm run test:all` many.
import fc from 'fast-check'
import { expect } from 'vitest'
import { scenarioInLink } from '../../src/components/teach/classCodes/scenarioInLink.ts'
import { MOST_CODES } from '../../src/data/classTasks.ts'
import { handsUpQuestion } from '../../src/model/handsUp.ts'
import { writeCode } from '../../src/model/classCode.ts'
import { codesIn } from '../../src/model/codesIn.ts'
import { readPlace } from '../../src/model/lessonPlace.ts'
import { run } from '../../src/model/run.ts'
import { junkQuery } from '../junk.ts'
import { starting } from '../model/starting.ts'
import { answersRead } from './answersRead.ts'

const signs = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-oilu '),
  maxLength: 60,
})
const attacks = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  'BURN-<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '__proto__',
  'BURN-',
  'BURN',
  '\0\0\0',
  '\u202E',
)
const good = fc
  .record(
    {
      task: fc.constantFrom('bathtub', 'rising', 'peaking', 'shelf', 'plan', 'before', 'after'),
      mark: fc.nat(2 ** 20 - 1),
      pick: fc.nat(3),
      levels: fc.array(fc.nat(1023), { minLength: 4, maxLength: 4 }),
      answers: fc.array(fc.nat(31), { maxLength: 6 }),
      scenario: junkQuery.map((text) => text.slice(0, 200)),
      name: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed()),
    },
    { requiredKeys: ['task', 'mark'] },
  )
  .map((answer) => writeCode(answer as Parameters<typeof writeCode>[0]))
const cut = fc.tuple(good, fc.nat(40)).map(([code, at]) => code.slice(0, at) + code.slice(at + 1))
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  signs,
  signs.map((text) => `BURN-1${text}`),
  attacks,
  good,
  cut,
  fc.constantFrom('\n', '\r\n', ', ', ';', '\t', ' '),
)
const junk = fc.array(pieces, { maxLength: 10 }).map((all) => all.join(' '))
const questions = (['bathtub', 'rising', 'shelf', 'peaking'] as const).map((id) =>
  handsUpQuestion(id, run(starting)),
)

/** So many junk texts: none throws, what was read can be shown, counted and saved, what was not is named. */
export function junkCodesAreNamed(count: number): void {
  let read = 0
  fc.assert(
    fc.property(junk, (text) => {
      const found = codesIn(text)
      expect(found.answers.length).toBeLessThanOrEqual(MOST_CODES)
      for (const { line, text: excerpt } of found.damaged) {
        expect(line).toBeGreaterThan(0)
        expect([...excerpt].length).toBeLessThanOrEqual(41)
      }
      for (const answer of found.answers) {
        read++
        const cells = answersRead([answer], questions)
        // No cell that a spreadsheet would run, no sign that moves words.
        for (const cell of cells.flat())
          if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r]|[\p{Cc}\u202E]/u)
      }
      scenarioInLink(text)
      const { place } = readPlace(text)
      expect(place.at).toBeGreaterThanOrEqual(0)
    }),
    { seed: 20261130, numRuns: count },
  )
  expect(read).toBeGreaterThan(count / 5)
}
