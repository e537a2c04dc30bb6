// Questions put to the command line: what it prints is what the model answers, and one sentence to bad arguments.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/run.ts'
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

async function printed(...args: string[]) {
  const { status, stdout, stderr } = await simulate(...args)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.endsWith('}\n')).toBe(true)
  return JSON.parse(stdout)
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const shortfall = 'shortfallAtMost_1500000_2026-12-31'
const floor = 'us.notBareBefore_2024-06-01'

describe.concurrent('One JSON object for each question', () => {
  test('--solve, of a link’s scenario', async () => {
    const lever = 'us.fixedOutput_2023-03-01_6'
    const print = await printed('--solve', floor, '--lever', lever, '--query', 'us.stock0=3000000')
    const scenario = { parameters: { 'us.stock0': 3_000_000 } }
    const solution = solve({
      baseline,
      scenario,
      goal: parseGoal(floor),
      lever: parseLever(lever),
    })
    expect(print).toMatchObject({ versions, scenario, solve: { goal: floor, lever } })
    expect(print.solve).toMatchObject(plain(solution.answer))
    expect(print.solve.stops).toEqual(
      solution.stops.map((stop, i) => {
        const { meets, value } = solution.readings[i]!
        return { stop, meets, value: value === null ? null : isoOf(value) }
      }),
    )
  })

  test('--solve with two levers', async () => {
    const levers = ['us.reserveFloor', 'us.fixedOutput_2023-03-01'] as const
    const print = await printed('--solve', floor, '--lever', levers[0], '--lever2', levers[1])
    const [first, second] = levers
    const { rows } = frontier({
      baseline,
      scenario: {},
      goal: parseGoal(floor),
      levers: [parseLever(first), parseLever(second)],
    })
    expect(print.solve.levers).toEqual(levers)
    expect(
      print.solve.rows.map(({ stop, kind, intervals }: never) => ({ stop, kind, intervals })),
    ).toEqual(rows.map(({ stop, answer }) => ({ stop, ...answer })))
  })

  test('--deadline, of an amount and of all', async () => {
    const of = ['--deadline', shortfall, '--lever', 'europe.fixedOutput', '--ramp', '18']
    const question = { baseline, scenario: {}, goal: parseGoal(shortfall) }
    const id = 'europe.fixedOutput'
    const decision: Decision = { id, how: 'date', value: 150_000, rampMonths: 18 }
    const { kind, last, delayCosts, dates } = deadline({ ...question, decision })
    const one = await printed(...of, '--amount', '150000')
    expect(one.deadline).toMatchObject({ lever: `${id}_150000_date_18`, kind, last, delayCosts })
    expect(one.deadline.dates.map(({ stop }: { stop: string }) => stop)).toEqual(dates)

    const map = await printed(...of, '--map', 'values')
    const { rows } = deadlineMap({ ...question, decision: { id, how: 'value', rampMonths: 18 } })
    expect(
      map.deadline.rows.map((row: { amount: number; last: string }) => [row.amount, row.last]),
    ).toEqual(rows.map((row) => [row.amount, row.last]))
  })

  test('--sensitivity, of an outcome and of a goal', async () => {
    const outcome = numericOutcome('us.bareDate')
    const { bars, moving } = tornado({ baseline, scenario: {}, outcome })
    const { sensitivity } = await printed('--sensitivity', 'us.bareDate')
    expect(sensitivity).toMatchObject({ outcome: { id: 'us.bareDate', unit: 'day' }, moving })
    expect(sensitivity.bars).toEqual(
      bars.map((bar) => ({ ...bar, low: isoOf(bar.low), high: isoOf(bar.high) })),
    )
    const ofGoal = await printed('--sensitivity', floor)
    expect(ofGoal.sensitivity.outcome.id).toBe(floor)
  })

  test('--ensemble', async () => {
    const args = ['--seed', '7', '--vary', 'us.stock0,need']
    const { ensemble } = await printed('--ensemble', '30', ...args)
    const request = {
      baseline,
      scenario: {},
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

describe.concurrent('Bad arguments end with exit code 2 and one sentence', () => {
  test.each([
    ['a goal that is none', ['--solve', 'peace', '--lever', 'us.stock0'], /"peace" is not a goal/],
    ['no lever', ['--solve', floor], /--solve needs --lever/],
    ['a lever that is none', ['--solve', floor, '--lever', 'us.x'], /"us\.x"/],
    [
      'a goal after the end',
      ['--solve', 'us.rebuiltBy_2040-01-01', '--lever', 'need'],
      /2030-12-28/,
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
    ['a table', ['--csv', '--ensemble', '5'], /--csv does not go/],
  ] as const)('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await simulate(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr).toMatch(/^[^\n]*\.\n$/)
  })
})
