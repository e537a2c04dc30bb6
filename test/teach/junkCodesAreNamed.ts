// Codes that nobody wrote on purpose, read: `npm test` tries some, `npm run test:all` many.
import fc from 'fast-check'
import { expect } from 'vitest'
import { scenarioInLink } from '../../src/components/teach/classCodes/scenarioInLink.ts'
import { MOST_CODES } from '../../src/data/classTasks.ts'
import { handsUpQuestion } from '../../src/model/handsUp.ts'
import { codesIn } from '../../src/model/codesIn.ts'
import { readPlace } from '../../src/model/lessonPlace.ts'
import { run } from '../../src/model/run.ts'
import { starting } from '../model/starting.ts'
import { answersRead } from './answersRead.ts'
import { junkCodes } from './junkCodes.ts'

const questions = (['bathtub', 'rising', 'shelf', 'peaking'] as const).map((id) =>
  handsUpQuestion(id, run(starting)),
)

/** So many junk texts: none throws, what was read can be shown, counted and saved, what was not is named. */
export function junkCodesAreNamed(count: number): void {
  let read = 0
  fc.assert(
    fc.property(junkCodes, (text) => {
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
