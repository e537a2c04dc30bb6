import { baseline } from '../../src/data/baseline.ts'
import type { ParameterId } from '../../src/data/parameters.ts'
import type { Answer } from '../../src/model/answers/answer.ts'
import { deadline, deadlineMap, type Dated } from '../../src/model/answers/deadline.ts'
import { frontier } from '../../src/model/answers/frontier.ts'
import { parseGoal, type Goal } from '../../src/model/answers/goal.ts'
import {
  amountOf,
  leverText,
  parseLever,
  type Decision,
  type Lever,
  type Stop,
} from '../../src/model/answers/lever.ts'
import { goalOutcome, isOutcomeId, numericOutcome } from '../../src/model/answers/outcome.ts'
import type { Reading } from '../../src/model/answers/reading.ts'
import { solve, type Nearest } from '../../src/model/answers/solve.ts'
import { tornado } from '../../src/model/answers/tornado.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { DEFAULT_END, isoOf } from '../../src/model/time.ts'
import { UsageError } from './usageError.ts'

interface AnswerOptions {
  readonly lever?: string
  readonly lever2?: string
  readonly amount?: string
  readonly ramp?: string
  readonly map?: string
}

/** `--solve`: the stops of a lever, or of two, that meet a goal. */
export function solveAnswer(scenario: Scenario, text: string, options: AnswerOptions): object {
  const goal = parseGoal(text)
  const lever = parseLever(wanted(options.lever, '--solve', '--lever'))
  const question = { baseline, scenario, goal }
  if (options.lever2 !== undefined) {
    const levers = [lever, parseLever(options.lever2)] as const
    const { rows, stops } = frontier({ ...question, levers })
    return {
      goal: text,
      levers: levers.map(leverText),
      rows: rows.map(({ stop, answer, readings }) => ({
        stop,
        ...answer,
        stops: printStops(goal, stops, readings),
      })),
    }
  }
  const { answer, without, nearest, stops, readings } = solve({ ...question, lever })
  return {
    goal: text,
    lever: leverText(lever),
    ...answer,
    standing: printReading(goal, without),
    nearest: printNearest(goal, nearest),
    stops: printStops(goal, stops, readings),
  }
}

/** `--deadline`: until when a decision still meets a goal; with `--map`, for each of its amounts. */
export function deadlineAnswer(scenario: Scenario, text: string, options: AnswerOptions): object {
  const goal = parseGoal(text)
  const lever = parseLever(wanted(options.lever, '--deadline', '--lever'))
  const question = { baseline, scenario, goal }
  const printDated = (dates: readonly string[], { kind, last, answer, readings }: Dated) => ({
    kind,
    last,
    answer: answer satisfies Answer,
    dates: printStops(goal, dates, readings),
  })
  if (options.map !== undefined) {
    const how = ({ values: 'value', factors: 'factor' } as const)[options.map]
    if (!how) throw new UsageError(`--map is "${options.map}", but it must be values or factors.`)
    const decision = { id: lever.id, how, rampMonths: rampOf(options) }
    const { dates, without, rows } = deadlineMap({ ...question, decision })
    return {
      goal: text,
      lever: lever.id,
      without: printReading(goal, without),
      rows: rows.map((row) => ({ amount: row.amount, ...printDated(dates, row) })),
    }
  }
  const decision = decisionOf(lever, options)
  const answer = deadline({ ...question, decision })
  const { dates, without, delayCosts, nearest } = answer
  return {
    goal: text,
    lever: leverText(decision),
    ...printDated(dates, answer),
    without: printReading(goal, without),
    delayCosts,
    nearest: printNearest(goal, nearest),
  }
}

/** `--sensitivity`: what an outcome, or a goal, hangs on. */
export function sensitivityAnswer(scenario: Scenario, text: string): object {
  const outcome = isOutcomeId(text)
    ? numericOutcome(text)
    : goalOutcome(goalOf(text), scenario.end ?? DEFAULT_END)
  const { unmoved, bars, ...rest } = tornado({ baseline, scenario, outcome })
  const print = (value: number) => (outcome.unit === 'day' ? isoOf(value) : value)
  return {
    ...rest,
    standing: print(unmoved),
    bars: bars.map((bar) => ({ ...bar, low: print(bar.low), high: print(bar.high) })),
  }
}

/** For what is neither an outcome nor a goal, the error lists the outcomes. */
function goalOf(text: string): Goal {
  if (!text.includes('_')) numericOutcome(text)
  return parseGoal(text)
}

function decisionOf(lever: Lever, options: AnswerOptions): Decision {
  if (lever.how === 'date') return lever
  const amount = wanted(options.amount, '--deadline', '--amount')
  if (!/^x?\d{1,16}(\.\d{1,16})?$/.test(amount))
    throw new UsageError(`--amount is "${amount}", but it must be a number, or a factor as x1.5.`)
  const id: ParameterId = lever.id
  return { id, how: 'date', ...amountOf(amount, amount), rampMonths: rampOf(options) }
}

function rampOf({ ramp }: AnswerOptions): number | undefined {
  if (ramp !== undefined && !/^\d{1,3}(\.\d+)?$/.test(ramp))
    throw new UsageError(`--ramp is "${ramp}", but it must be a number of months.`)
  return ramp === undefined ? undefined : Number(ramp)
}

function wanted(value: string | undefined, of: string, option: string): string {
  if (value === undefined) throw new UsageError(`${of} needs ${option} as well.`)
  return value
}

function printStops(goal: Goal, stops: readonly Stop[], readings: readonly (Reading | null)[]) {
  const refused = { meets: null, value: null }
  return stops.map((stop, i) => ({ stop, ...(printReading(goal, readings[i]!) ?? refused) }))
}

function printNearest(goal: Goal, nearest: Nearest | null) {
  if (!nearest) return null
  const { stop, reading, binds } = nearest
  return { stop, ...printReading(goal, reading), binds }
}

/** A day is printed as its date; what the model refuses, as null. */
function printReading(goal: Goal, reading: Reading | null) {
  if (!reading) return null
  const { meets, value } = reading
  const isDay = goal.kind !== 'shortfallAtMost'
  return { meets, value: isDay && value !== null ? isoOf(value) : value }
}
