// Questions put to the command line: what it prints is what the model answers, and one sentence to bad arguments.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/run.ts'
import { answerTo, QUESTION_OPTIONS, questionOf } from '../../scripts/simulate/questions.ts'
import { baseline } from '../../src/data/baseline.ts'
import { versions } from '../../src/data/versions.ts'
import { deadline, deadlineMap } from '../../src/model/answers/deadline.ts'
import { frontier } from '../../src/model/answers/frontier.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { parseLever, type Decision } from '../../src/model/answers/lever.ts'
import { numericOutcome } from '../../src/model/answers/outcome.ts'
import { rankCorrelations } from '../../src/model/answers/rankCorrelation.ts'
import { solve } from '../../src/model/answers/solve.ts'
import { tornado } from '../../src/model/answers/tornado.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { isoOf } from '../../src/model/time.ts'

function simulate(...args: string[]) {
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [join(root, 'scripts/simulate.ts'), ...args],
      { maxBuffer: 1e8 },
      (error, stdout, stderr) => done({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
    child.stdin?.end()
  })
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

/** Short, so that these take little time. */
const scenario = { end: '2024-12-31' }

/** What is printed for a question of the scenario; here, as a process for each is slow on a busy machine. */
function printed(...args: string[]) {
  const { values } = parseArgs({ args, options: QUESTION_OPTIONS })
  const question = questionOf(values)!
  return { [question]: plain(answerTo(question, values, scenario)) }
}
const shortfall = 'shortfallAtMost_600000_2024-06-30'
const floor = 'us.notBareBefore_2024-06-01'

describe('One JSON object for each question', () => {
  test('--solve, of a link’s scenario', { timeout: 180_000 }, async () => {
    const lever = 'us.fixedOutput_2023-03-01_6'
    const query = ['--query', 'us.stock0=3000000']
    const { status, stdout, stderr } = await simulate('--solve', floor, '--lever', lever, ...query)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.endsWith('}\n')).toBe(true)
    const print = JSON.parse(stdout)
    const linked = { parameters: { 'us.stock0': 3_000_000 } }
    const solution = solve({
      baseline,
      scenario: linked,
      goal: parseGoal(floor),
      lever: parseLever(lever),
    })
    expect(print).toMatchObject({ versions, scenario: linked, solve: { goal: floor, lever } })
    expect(print.solve).toMatchObject(plain(solution.answer))
    expect(print.solve.stops).toEqual(
      solution.stops.map((stop, i) => {
        const { meets, value } = solution.readings[i]!
        return { stop, meets, value: value === null ? null : isoOf(value) }
      }),
    )
  })

  test('--solve with two levers', () => {
    const levers = ['us.shifts', 'us.jointShare_2023-03-01'] as const
    const print = printed('--solve', floor, '--lever', levers[0], '--lever2', levers[1])
    const [first, second] = levers
    const { rows } = frontier({
      baseline,
      scenario,
      goal: parseGoal(floor),
      levers: [parseLever(first), parseLever(second)],
    })
    expect(print.solve.levers).toEqual(levers)
    expect(
      print.solve.rows.map(({ stop, kind, intervals }: never) => ({ stop, kind, intervals })),
    ).toEqual(rows.map(({ stop, answer }) => ({ stop, ...answer })))
  })

  test('--deadline, of an amount and of all', () => {
    const of = ['--deadline', shortfall, '--lever', 'europe.fixedOutput', '--ramp', '18']
    const question = { baseline, scenario, goal: parseGoal(shortfall) }
    const id = 'europe.fixedOutput'
    const decision: Decision = { id, how: 'date', value: 150_000, rampMonths: 18 }
    const { kind, last, delayCosts, dates } = deadline({ ...question, decision })
    const one = printed(...of, '--amount', '150000')
    expect(one.deadline).toMatchObject({ lever: `${id}_150000_date_18`, kind, last, delayCosts })
    expect(one.deadline.dates.map(({ stop }: { stop: string }) => stop)).toEqual(dates)

    const map = printed('--deadline', shortfall, '--lever', 'us.exportShare', '--map', 'factors')
    const { rows } = deadlineMap({ ...question, decision: { id: 'us.exportShare', how: 'factor' } })
    expect(
      map.deadline.rows.map((row: { amount: number; last: string }) => [row.amount, row.last]),
    ).toEqual(rows.map((row) => [row.amount, row.last]))
  })

  test('--sensitivity, of an outcome and of a goal', () => {
    const outcome = numericOutcome('us.bareDate')
    const { bars, moving } = tornado({ baseline, scenario, outcome })
    const { sensitivity } = printed('--sensitivity', 'us.bareDate')
    expect(sensitivity).toMatchObject({ outcome: { id: 'us.bareDate', unit: 'day' }, moving })
    expect(sensitivity.bars).toEqual(
      bars.map((bar) => ({ ...bar, low: isoOf(bar.low), high: isoOf(bar.high) })),
    )
    const ofGoal = printed('--sensitivity', floor)
    expect(ofGoal.sensitivity.outcome.id).toBe(floor)
  })

  test('--ensemble', () => {
    const args = ['--seed', '7', '--vary', 'us.stock0,need']
    const { ensemble } = printed('--ensemble', '30', ...args)
    const request = {
      baseline,
      scenario,
      seed: 7,
      members: 30,
      keepEvery: 4,
      vary: ['us.stock0', 'need'] as const,
    }
    const { outcomes, varied } = runEnsemble(request)
    expect(ensemble).toMatchObject({ seed: 7, members: 30, varied })
    expect(ensemble.outcomes['ukraine.shortfall']).toEqual([...outcomes['ukraine.shortfall']])
    expect(ensemble.outcomes['us.bareDate']).toEqual(
      Array.from(outcomes['us.bareDay'], (day) => (day < 0 ? null : isoOf(day))),
    )
    expect(ensemble.rankCorrelations['ukraine.shortfall']).toEqual(
      rankCorrelations(request, outcomes['ukraine.shortfall']),
    )
    expect(ensemble.bands['us.releasable'].length).toBe(ensemble.levels.length)
    expect(ensemble.bands['us.releasable'][0].length).toBe(ensemble.dates.length)
  })
})

describe('Bad arguments are refused by one sentence', () => {
  test.each([
    ['a goal that is none', ['--solve', 'peace', '--lever', 'us.stock0'], /"peace" is not a goal/],
    ['no lever', ['--solve', floor], /--solve needs --lever/],
    ['a lever that is none', ['--solve', floor, '--lever', 'us.x'], /"us\.x"/],
    [
      'a goal after the end',
      ['--solve', 'us.rebuiltBy_2040-01-01', '--lever', 'need'],
      /2024-12-31/,
    ],
    ['a date for one number', ['--solve', floor, '--lever', 'us.stock0_2023-01-01'], /us\.stock0/],
    ['no amount', ['--deadline', floor, '--lever', 'us.orders'], /--deadline needs --amount/],
    ['an amount that is none', ['--deadline', floor, '--lever', 'need', '--amount', 'a'], /"a"/],
    [
      'a map of nothing',
      ['--deadline', floor, '--lever', 'need', '--map', 'x'],
      /values or factors/,
    ],
    [
      'a ramp that is none',
      ['--deadline', floor, '--lever', 'need', '--amount', '5', '--ramp', '-'],
      /--ramp/,
    ],
    ['an outcome that is none', ['--sensitivity', 'us.stock'], /"us\.stock" is not an outcome/],
    ['one run', ['--ensemble', '1'], /from 2 to/],
    ['half a seed', ['--ensemble', '5', '--seed', '0.5'], /--seed/],
    ['what has no range', ['--ensemble', '5', '--vary', 'guns0'], /guns0, which has no range/],
    ['what is no parameter', ['--ensemble', '5', '--vary', 'guns'], /"guns"/],
    ['two questions', ['--solve', floor, '--deadline', floor], /one question at a time/],
    ['a detail of another question', ['--ensemble', '5', '--lever', 'need'], /--lever does not go/],
    ['a detail of none', ['--lever', 'need'], /--lever goes with a question/],
  ] as const)('%s', (_, args, sentence) => {
    expect(() => printed(...args)).toThrow(sentence)
    expect(() => printed(...args)).toThrow(/^[^\n]*\.$/)
  })

  test('and end with exit code 2', { timeout: 180_000 }, async () => {
    const { status, stdout, stderr } = await simulate('--csv', '--ensemble', '5')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('--csv does not go with --ensemble.\n')
  })
})
