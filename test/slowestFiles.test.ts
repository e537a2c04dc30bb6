import { expect, test } from 'vitest'
import { slowestFiles } from '../scripts/slowestFiles.ts'

test('the slowest files stand first, and each project has its sums', () => {
  const files = [
    { project: 'unit', file: 'a.test.ts', tests: 3, seconds: 0.25 },
    { project: 'flows', file: 'b.test.ts', tests: 1, seconds: 12 },
    { project: 'unit', file: 'c.test.ts', tests: 40, seconds: 2 },
  ]
  expect(slowestFiles(files, 2)).toBe(
    [
      ' seconds  tests  file',
      '    12.0      1  flows: b.test.ts',
      '     2.0     40  unit: c.test.ts',
      '     2.3     43  unit, all 2 files',
      '    12.0      1  flows, all 1 files',
    ].join('\n'),
  )
})
