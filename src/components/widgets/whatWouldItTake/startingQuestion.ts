import type { Question } from '../../question/question.ts'

/** What American plants would have had to reach, had it been decided the month after the warning of February 2023. */
export const STARTING_QUESTION: Question = {
  scenario: {},
  goal: { kind: 'notBareBefore', producer: 'us', date: '2024-06-01' },
  levers: [{ id: 'us.fixedOutput', how: 'from', from: '2023-03-01', rampMonths: 6 }],
}
