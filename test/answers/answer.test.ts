import { expect, test } from 'vitest'
import { answerOf, widestFirst } from '../../src/model/answers/answer.ts'

const stops = [0, 10, 20, 30, 40]
/** One letter a stop: y meets, n does not, - is refused. */
const answer = (verdicts: string) =>
  answerOf(stops, (i) => ({ y: true, n: false, '-': null })[verdicts[i]!]!)

test.each([
  ['nnnnn', 'none', []],
  ['yyyyy', 'all', [[0, 40, null, null]]],
  ['nnyyy', 'from', [[20, 40, 10, null]]],
  ['nnnny', 'from', [[40, 40, 30, null]]],
  ['yyynn', 'upTo', [[0, 20, null, 30]]],
  ['ynnnn', 'upTo', [[0, 0, null, 10]]],
  ['nyyyn', 'between', [[10, 30, 0, 40]]],
  ['nnynn', 'between', [[20, 20, 10, 30]]],
  [
    'ynnyy',
    'several',
    [
      [0, 0, null, 10],
      [30, 40, 20, null],
    ],
  ],
  [
    'nynyn',
    'several',
    [
      [10, 10, 0, 20],
      [30, 30, 20, 40],
    ],
  ],
  ['-yy--', 'all', [[10, 20, null, null]]],
  ['-nyy-', 'from', [[20, 30, 10, null]]],
  ['y-yn-', 'upTo', [[0, 20, null, 30]]],
  ['n---y', 'from', [[40, 40, 0, null]]],
  ['-----', 'none', []],
] as const)('%s is told as “%s”', (verdicts, kind, intervals) => {
  const expected = intervals.map(([from, to, failsBelow, failsAbove]) => ({
    from,
    to,
    failsBelow,
    failsAbove,
  }))
  expect(answer(verdicts)).toEqual({ kind, intervals: expected })
})

test('of several ranges the widest is told as an answer of its own, the others apart', () => {
  const { main, others } = widestFirst(answer('ynyyy'))
  expect([main.kind, main.intervals[0]?.from, others.map(({ to }) => to)]).toEqual([
    'from',
    20,
    [0],
  ])
  expect(widestFirst(answer('yyyny')).main.kind).toBe('upTo')
  expect(widestFirst(answer('nyyyn')).others).toEqual([])
})
