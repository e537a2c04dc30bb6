// What the widget says of an answer, against plain runs of every stop.
import { describe, expect, test } from 'vitest'
import type { SolutionSummary } from '../../src/components/question/answerSummary.ts'
import { answerWork } from '../../src/components/widgets/whatWouldItTake/answerWork.ts'
import {
  questionQuery,
  readQuestion,
  type Question,
} from '../../src/components/question/question.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import {
  answerSentence,
  summarySentence,
  triedSentence,
} from '../../src/components/question/answerSentence.ts'
import {
  besideSentence,
  nearestSentences,
  withoutSentence,
} from '../../src/components/question/readingText.ts'
import { thinned } from '../../src/components/question/stops.ts'
import { STARTING_QUESTION } from '../../src/components/widgets/whatWouldItTake/startingQuestion.ts'
import { leverPhrase } from '../../src/components/sentences/stopText.ts'
import { baseline } from '../../src/data/baseline.ts'
import type { Language } from '../../src/data/languages.ts'
import { formatMonth, formatNumber } from '../../src/data/strings/format.ts'
import { finished } from '../../src/model/answers/finished.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { parseLever, scenarioAt, type Lever } from '../../src/model/answers/lever.ts'
import { stopsOf } from '../../src/model/answers/stops.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { forbiddenWords, typeFaults } from '../words/style.ts'

const speechIn = (language: Language) => ({ words: stringsOf(language), language })
const en = speechIn('en')
const fr = speechIn('fr')

const questionOf = (goal: string, ...levers: string[]): Question => ({
  scenario: {},
  goal: parseGoal(goal),
  levers: levers.map(parseLever) as unknown as Question['levers'],
})
const answered = (question: Question) => finished(answerWork(question))
const rounds = (value: number) => `${formatNumber(value, 'en')} rounds a month`

/** The stops that keep America's stock above its floor until a date, each run for itself. */
function stopsAbove(date: string, lever: Lever, most?: number): number[] {
  const stops = stopsOf(lever, { baseline, scenario: {} }, most) as number[]
  return stops.filter((stop) => {
    const bare = outcomesOf(run(baseline, scenarioAt({}, lever, stop)))['us.bareDate']
    return bare === null || bare >= date
  })
}

describe('The question that the widget opens with', () => {
  const summary = answered(STARTING_QUESTION) as SolutionSummary
  const [lever] = STARTING_QUESTION.levers
  const sentence = summarySentence(summary, en)

  test('is answered as by running every stop for itself', () => {
    const met = stopsAbove('2024-06-01', lever)
    expect(met.length).toBeGreaterThan(0)
    expect(met.at(-1)).toBe(400_000)
    expect(sentence).toContain(
      `To keep America’s stock above its reserve floor until 1\u00A0June 2024, America would have had to make ${rounds(met[0]!)} or more, within 6 months from 1\u00A0March 2023.`,
    )
    expect(answerSentence(summary.answer, lever, en)).toBe(
      `From ${rounds(met[0]!)} on the goal is met; at ${rounds(met[0]! - 1000)} it is not.`,
    )
  })

  test('tells in how many runs drawn from the ranges that stop is enough', () => {
    const { runs, drawnAt } = summary
    expect(drawnAt).toEqual([summary.answer.intervals[0]!.from])
    expect(sentence).toContain(`That is enough in ${runs!.met} of 100 runs.`)
    // Until they are counted it says so, and tells no number of them.
    const counting = summarySentence({ ...summary, runs: undefined }, en)
    expect(counting).toContain('working out how far runs differ')
    expect(counting).not.toContain('of 100')
  })

  test('says first that most runs miss the goal where fewer than half meet it', () => {
    const told = (met: number) =>
      summarySentence({ ...summary, runs: { ...summary.runs!, met } }, en)
    expect(told(27)).toContain(
      'That holds at the starting values; in most runs it is not enough. The goal is met in 27 of 100 runs.',
    )
    expect(told(50)).toContain('That is enough in 50 of 100 runs.')
  })

  test('says what stands without the lever, what Ukraine fires, and nothing of stops where all could be run', () => {
    const plain = run(baseline)
    const month = formatMonth(outcomesOf(plain)['us.bareDate']!, 'en')
    expect(withoutSentence(summary, en)).toContain(`in ${month}.`)
    const turn = run(baseline, scenarioAt({}, lever, summary.beside!.stop))
    const missing = Math.round(outcomesOf(turn)['ukraine.shortfall'] / 1000) * 1000
    expect(besideSentence(summary, en)).toContain(`${formatNumber(missing, 'en')} rounds fewer`)
    expect(triedSentence(summary, en)).toBe('')
  })

  test('is thinned to a table that shows where the answer turns', () => {
    const shown = thinned(summary.stops, summary.answer).map((i) => summary.stops[i])
    const [{ from, failsBelow }] = summary.answer.intervals as [
      (typeof summary.answer.intervals)[0],
    ]
    expect(shown.length).toBeLessThanOrEqual(36)
    expect(shown).toEqual(expect.arrayContaining([0, failsBelow, from, 400_000]))
  })
})

test('where no stop meets a goal, it says so, which comes nearest, what limits there and what moves that', () => {
  const question = questionOf('us.notBareBefore_2024-01-01', 'us.orders_2022-06-01')
  const summary = answered(question) as SolutionSummary
  expect(stopsAbove('2024-01-01', question.levers[0], 30)).toEqual([])
  expect(summarySentence(summary, en)).toContain(
    'no value of “US orders signed” would have been enough, in this model',
  )
  const nearest = nearestSentences(summary, question.levers[0], en)
  expect(nearest).toMatch(/^Nearest to it, at [\d,]+ rounds a month: the stock is down/)
  expect(nearest).toContain('What limits American output then: ')
  expect(nearest).toMatch(/What moves that: “.+”/)
})

test('two levers: the rows summary are the answers of the second lever at those stops of the other', () => {
  const summary = answered(
    questionOf('us.notBareBefore_2026-06-01', 'us.reserveFloor', 'us.fixedOutput_2023-03-01_6'),
  )
  if (summary.kind !== 'two') throw new Error('two levers have a frontier')
  const [first, second] = summary.levers
  for (const i of [0, summary.middle]) {
    const { stop, answer } = summary.rows[i]!
    const met = summary.stops.filter((other) => {
      const scenario: Scenario = scenarioAt(scenarioAt({}, first, stop), second, other)
      const bare = outcomesOf(run(baseline, scenario))['us.bareDate']
      return bare === null || bare >= '2026-06-01'
    })
    expect(answer.intervals[0]!.from).toBe(met[0])
    expect(summarySentence(summary, en)).toContain(`from ${rounds(met[0] as number)} on.`)
  }
  expect(summary.rows[summary.middle]!.stop).toBe(baseline['us.reserveFloor'])
})

test.each([
  ['us.notBareBefore_2024-06-01', 'us.fixedOutput_2023-03-01_6'],
  ['shortfallAtMost_1000000_2024-12-31', 'need_x_2022-01-02'],
])(
  '%s by %s is told in both languages with the house’s type and words',
  (goal, lever) => {
    const summary = answered(questionOf(goal, lever)) as SolutionSummary
    for (const speech of [en, fr]) {
      const text = [
        summarySentence(summary, speech),
        withoutSentence(summary, speech),
        besideSentence(summary, speech),
        triedSentence(summary, speech),
      ]
        .filter(Boolean)
        .join(' ')
      expect(typeFaults(text, speech.language)).toEqual([])
      expect(forbiddenWords(text, speech.language)).toEqual([])
      expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/)
    }
  },
  60_000,
)

describe('The address of a question', () => {
  const start = STARTING_QUESTION

  test('holds what differs from the start, and gives it back', () => {
    expect(questionQuery(start, start)).toBe('')
    const other: Question = {
      ...questionOf('europe.rebuiltBy_2028-01-01', 'europe.orders_2023-05-01', 'us.stock0'),
      scenario: { parameters: { 'us.reserveFloor': 500_000 } },
    }
    const query = questionQuery(other, start)
    expect(query).toMatch(
      /us\.reserveFloor=500000&goal=europe\.rebuiltBy_2028-01-01&lever=europe\.orders_2023-05-01&lever2=us\.stock0$/,
    )
    expect(readQuestion(`?${query}`, start, false)).toEqual({
      question: other,
      notices: [],
      kept: [],
    })
  })

  test.each([
    ['goal=abc', 'goal'],
    ['goal=us.notBareBefore_2051-01-01', 'goal'],
    ['lever=us.fixedOutput_100000_date', 'lever'],
    ['lever2=nobody_2023-01-01', 'lever2'],
  ])('says that %s cannot be read, and keeps the start’s', (query, key) => {
    const { question: read, notices } = readQuestion(`?${query}`, start, false)
    expect(read).toEqual(start)
    expect(notices).toEqual([{ kind: 'unreadable', key, text: query.split('=')[1] }])
  })

  test('leaves alone what is another question’s or nobody’s', () => {
    const { kept, notices } = readQuestion('?decision=need_x0.8_date&colour=red', start, false)
    expect(kept).toEqual(['decision=need_x0.8_date', 'colour=red'])
    expect(notices.map(({ key }) => key)).toEqual(['colour'])
  })
})

test('an axis of held output names it without “held at”; other names stay whole', () => {
  const phraseOf = (id: Lever['id'], speech: typeof en) => leverPhrase({ how: 'set', id }, speech)
  expect(phraseOf('us.fixedOutput', en)).toBe('US output, the whole run')
  expect(phraseOf('us.inputs', fr)).toContain('Poudre et charges, usines américaines')
})
