// Answers beside plain runs: `npm test` asks some questions, `npm run test:all` many.
import { expect } from 'vitest'
import type { Answer } from '../../src/model/answers/answer.ts'
import type { Stop } from '../../src/model/answers/lever.ts'
import type { Reading } from '../../src/model/answers/reading.ts'
import { solve } from '../../src/model/answers/solve.ts'
import { anyCase, anyLever, moved, runIfAllowed, verdictOf, type Case } from './questions.ts'

const STOPS = 9

/** Null where the model refuses the scenario. */
export function plainly({ baseline, goal }: Case, scenario: Case['scenario']) {
  const result = runIfAllowed(baseline, scenario)
  return result && verdictOf(goal, result)
}

export const seen = (reading: Reading | null) =>
  reading && { meets: reading.meets, value: reading.value }

/** The stops that an answer's intervals hold, among those that the model takes. */
const within = (answer: Answer, stops: readonly Stop[]) =>
  stops.filter((stop) => answer.intervals.some(({ from, to }) => stop >= from && stop <= to))

/** So many random questions: each stop says what a plain run says, to the last bit. */
export function stopsArePlainRuns(questions: number): void {
  const kinds = new Map<Answer['kind'], number>()
  for (let seed = 0; seed < questions; seed++) {
    const question = anyCase(seed)
    const lever = anyLever(question.dice, question)
    const where = `seed ${seed}: ${JSON.stringify([question.goal, lever])}`
    const solution = solve({ ...question, lever, most: STOPS })
    const { stops, readings, answer, without, nearest } = solution
    const plain = stops.map((stop) => plainly(question, moved(question.scenario, lever, stop)))
    expect(readings.map(seen), where).toEqual(plain)
    expect(seen(without), where).toEqual(verdictOf(question.goal, question.standing))

    const taken = stops.filter((_, i) => plain[i] !== null)
    const meeting = stops.filter((_, i) => plain[i]?.meets)
    expect(within(answer, taken), where).toEqual(meeting)
    expect(answer.kind === 'none', where).toBe(meeting.length === 0)
    expect(answer.kind === 'all', where).toBe(meeting.length === taken.length)
    expect(nearest === null, where).toBe(meeting.length > 0)
    if (nearest) {
      const { missing, below } = nearest.reading
      for (const other of readings)
        if (other && other.missing <= missing)
          expect([other.missing, other.below >= below], where).toEqual([missing, true])
      expect(seen(nearest.reading), where).toEqual(plain[stops.indexOf(nearest.stop)])
    }
    kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1)
  }
  // The questions are worth asking. (Values between two others are rare: test/answers/answer.test.ts.)
  for (const kind of ['all', 'none', 'from', 'upTo'] as const)
    expect(kinds.get(kind), kind).toBeGreaterThan(0.05 * questions)
}
