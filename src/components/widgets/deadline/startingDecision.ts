import type { Question } from '../../question/question.ts'

/** The output that America set as its goal, reached over a year and a half: by when would it have had to be decided? */
export const STARTING_DECISION: Question = {
  scenario: {},
  goal: { kind: 'shortfallAtMost', rounds: 1_000_000, by: '2024-12-31' },
  levers: [{ id: 'us.fixedOutput', how: 'date', value: 100_000, rampMonths: 18 }],
}
