import { expect, test } from 'vitest'
import { answerOf } from '../../src/model/answers/answer.ts'
import { deadline, deadlineMap } from '../../src/model/answers/deadline.ts'
import { frontier } from '../../src/model/answers/frontier.ts'
import type { Decision } from '../../src/model/answers/lever.ts'
import { monthlyDates } from '../../src/model/answers/stops.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { anyCase, anyLever, moved, verdictOf } from './questions.ts'
import { plainly, seen, stopsArePlainRuns } from './stopsArePlainRuns.ts'

test('A hundred random questions: each stop says what a plain run says, to the last bit', () => {
  stopsArePlainRuns(100)
})

test('The last date that still meets a goal, and what a month costs, are those of plain runs', () => {
  const kinds = new Set<string>()
  for (let seed = 0; seed < 80; seed++) {
    const question = anyCase(seed)
    const decision = anyDecision(question)
    const where = `seed ${seed}: ${JSON.stringify([question.goal, decision])}`
    const ask = () => deadline({ ...question, decision })
    const plain = monthlyDates(question.scenario.end!).map((date) =>
      plainly(question, moved(question.scenario, decision, date)),
    )
    if (plain.every((each) => each === null)) {
      expect(ask, where).toThrow(Refusal)
      continue
    }
    const answer = ask()
    const { dates, readings, kind, last, delayCosts, without } = answer
    expect(dates[0]).toBe('2022-02-01')
    expect(dates.every((date) => date.endsWith('-01') && date <= question.scenario.end!)).toBe(true)
    expect(readings.map(seen), where).toEqual(plain)
    expect(last, where).toBe(dates.findLast((_, i) => plain[i]?.meets) ?? null)
    expect(seen(without), where).toEqual(verdictOf(question.goal, question.standing))
    expect(kind, where).toBe(
      without!.meets ? 'notNeeded' : plain.some((each) => each?.meets) ? 'until' : 'none',
    )
    const sign = question.goal.kind === 'notBareBefore' ? -1 : 1
    plain.forEach((each, i) => {
      const before = plain[i - 1]
      if (each?.value == null || before?.value == null) return
      // Not −0: a month that costs nothing costs 0.
      expect(delayCosts[i], where).toBe(sign * (each.value - before.value) + 0)
    })
    expect(delayCosts[0]).toBeNull()
    kinds.add(kind)
  }
  expect([...kinds].sort()).toEqual(['none', 'notNeeded', 'until'])
})

test('The map of dates and amounts holds a deadline for each amount', () => {
  for (let seed = 100; seed < 106; seed++) {
    const question = anyCase(seed)
    const map = deadlineMap({
      ...question,
      decision: { id: 'europe.fixedOutput', how: 'value', rampMonths: 6 },
      mostDates: 12,
      mostAmounts: 6,
    })
    expect(map.dates.length).toBeLessThanOrEqual(12)
    expect(map.rows.length).toBeLessThanOrEqual(6)
    for (const { amount, readings, last } of map.rows) {
      const lever: Decision = {
        id: 'europe.fixedOutput',
        how: 'date',
        value: amount,
        rampMonths: 6,
      }
      const plain = map.dates.map((date) =>
        plainly(question, moved(question.scenario, lever, date)),
      )
      expect(readings.map(seen)).toEqual(plain)
      expect(last).toBe(map.dates.findLast((_, i) => plain[i]?.meets) ?? null)
    }
  }
})

test('A frontier holds, for each stop of one lever, the stops of the other that plain runs find', () => {
  let pairs = 0
  for (let seed = 200; pairs < 60; seed++) {
    const question = anyCase(seed)
    const levers = [anyLever(question.dice, question), anyLever(question.dice, question)] as const
    if (levers[0].id === levers[1].id) continue
    const { rows, stops } = frontier({ ...question, levers, most: [5, 6] })
    expect(rows.length).toBeLessThanOrEqual(5)
    expect(stops.length).toBeLessThanOrEqual(6)
    for (const { stop, readings, answer } of rows) {
      const first = moved(question.scenario, levers[0], stop)
      const plain = stops.map((other) => plainly(question, moved(first, levers[1], other)))
      expect(readings.map(seen), `seed ${seed}`).toEqual(plain)
      expect(answer).toEqual(answerOf(stops, (i) => plain[i]?.meets ?? null))
    }
    pairs++
  }
})

function anyDecision(question: ReturnType<typeof anyCase>): Decision {
  const { dice } = question
  for (;;) {
    const lever = anyLever(dice, question)
    if (lever.how === 'set' || lever.how === 'date') continue
    const { id, rampMonths } = lever
    const amount =
      lever.how === 'factor'
        ? { factor: dice.between(0, 2) }
        : { value: id.endsWith('.fixedOutput') ? dice.whole(0, 200_000) : aValueOf(question, id) }
    return { id, how: 'date', rampMonths, ...amount }
  }
}

function aValueOf({ baseline, dice }: ReturnType<typeof anyCase>, id: Decision['id']): number {
  const schedule = baseline[id]!
  return (typeof schedule === 'number' ? schedule : schedule[0]![1]) * dice.between(0.5, 2)
}
