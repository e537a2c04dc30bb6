// What the widget says of a deadline, against plain runs of every month.
import { describe, expect, test } from 'vitest'
import { isMet } from '../../src/components/question/answerSummary.ts'
import { deadlineWork } from '../../src/components/widgets/deadline/deadlineWork.ts'
import { readQuestion, type Question } from '../../src/components/question/question.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import {
  costSentence,
  costsInWords,
  deadlineSentence,
} from '../../src/components/widgets/deadline/deadlineSentence.ts'
import { STARTING_DECISION } from '../../src/components/widgets/deadline/startingDecision.ts'
import { baseline } from '../../src/data/baseline.ts'
import { formatMonth, formatNumber } from '../../src/data/strings/format.ts'
import { finished } from '../../src/model/answers/finished.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { parseLever, scenarioAt, type Decision } from '../../src/model/answers/lever.ts'
import { monthlyDates } from '../../src/model/answers/stops.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import { dayOf } from '../../src/model/time.ts'
import { forbiddenWords, typeFaults } from '../words/style.ts'

const en = { words: stringsOf('en'), language: 'en' } as const
const fr = { words: stringsOf('fr'), language: 'fr' } as const
const answered = (question: Question) => finished(deadlineWork(question))
const questionOf = (goal: string, decision: string): Question => ({
  scenario: {},
  goal: parseGoal(goal),
  levers: [parseLever(decision)],
})

function shortfallOf(decision: Decision, date: string): number {
  const { tables, columns } = run(baseline, scenarioAt({}, decision, date))
  const row = tables.days.findLastIndex((day) => day <= dayOf('2024-12-31'))
  return columns.shared['ukraine.shortfall'][row]!
}

describe('The decision that the widget opens with', () => {
  const summary = answered(STARTING_DECISION)
  const decision = STARTING_DECISION.levers[0] as Decision
  const dates = monthlyDates('2025-12-31')
  const shortfalls = dates.map((date) => shortfallOf(decision, date))
  const last = shortfalls.findLastIndex((rounds) => rounds <= 1_000_000)
  const sentence = deadlineSentence(summary, en)

  test('has the last month that running every month for itself gives', () => {
    expect(last).toBeGreaterThan(0)
    expect(summary.last).toBe(dates[last])
    expect(sentence).toContain(
      'To keep what is missing by 31\u00A0December 2024 to 1\u00A0million rounds at most, ' +
        '100,000 rounds a month from American plants, reached over 18 months, would have had to be ' +
        `decided in ${formatMonth(dates[last]!, 'en')} at the latest; ` +
        `decided in ${formatMonth(dates[last + 1]!, 'en')}, it comes too late.`,
    )
  })

  test('tells in how many runs drawn from the ranges that month is in time', () => {
    expect(sentence).toContain(
      `That is in time in ${summary.runs!.met} of 100 runs; in 80 of 100 runs, between `,
    )
  })

  test('tells what each of the twelve months after it costs', () => {
    const costs = Array.from(
      { length: 12 },
      (_, i) => shortfalls[last + 1 + i]! - shortfalls[last + i]!,
    )
    const [low, high] = [Math.min(...costs), Math.max(...costs)]
    expect(costsInWords(summary)).toMatchObject({
      from: dates[last],
      to: dates[last + 12],
      low,
      high,
    })
    const hundred = (cost: number) => formatNumber(Math.round(cost / 100) * 100, 'en')
    expect(costSentence(summary, en)).toContain(
      `each month of delay costs ${hundred(low)} to ${hundred(high)} rounds.`,
    )
  })

  test('has its map’s every ninth cell as a plain run has it', () => {
    const map = summary.map!
    expect(map.dates.length).toBeLessThanOrEqual(36)
    let cell = 0
    for (const { amount, answer } of map.rows)
      for (const date of map.dates)
        if (cell++ % 9 === 0)
          expect(isMet(answer, date), `${amount} from ${date}`).toBe(
            shortfallOf({ ...decision, value: amount }, date) <= 1_000_000,
          )
    expect(cell).toBeGreaterThan(600)
  })

  test('is told in both languages with the house’s type and words', () => {
    for (const speech of [en, fr]) {
      const text = `${deadlineSentence(summary, speech)} ${costSentence(summary, speech)}`
      expect(typeFaults(text, speech.language)).toEqual([])
      expect(forbiddenWords(text, speech.language)).toEqual([])
      expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/)
    }
  })
})

test('a decision that no month makes early enough', () => {
  const question = questionOf('us.notBareBefore_2024-06-01', 'us.fixedOutput_50000_date_18')
  const bare = monthlyDates('2024-06-01').map(
    (date) => outcomesOf(run(baseline, scenarioAt({}, question.levers[0], date)))['us.bareDate'],
  )
  expect(bare.every((date) => date !== null && date < '2024-06-01')).toBe(true)
  expect(deadlineSentence(answered(question), en)).toContain('in any month from February 2022 on')
})

test('an address with a lever’s question in it, or one that cannot be read', () => {
  const start = STARTING_DECISION
  const read = readQuestion('?lever=us.stock0&decision=need_x0.8_date', start, true)
  expect(read.question.levers).toEqual([{ id: 'need', how: 'date', factor: 0.8 }])
  expect(read).toMatchObject({ notices: [], kept: ['lever=us.stock0'] })
  const bad = readQuestion('?decision=need_2022-01-02', start, true)
  expect(bad.question).toEqual(start)
  expect(bad.notices).toEqual([{ kind: 'unreadable', key: 'decision', text: 'need_2022-01-02' }])
})
