// The lines drawn of many runs are the runs that the bands are made of.
import { expect, test } from 'vitest'
import { finished } from '../../src/model/answers/finished.ts'
import { KEPT_SERIES, runMembers } from '../../src/model/ensemble/ensemble.ts'
import { memberLinesInSlices } from '../../src/model/ensemble/memberLines.ts'
import { dayOf } from '../../src/model/time.ts'
import { starting } from '../model/starting.ts'

test('each line is its member’s, row by row, for each series', () => {
  const request = {
    baseline: starting,
    scenario: {
      interventions: [{ parameter: 'us.fixedOutput', value: 50_000, from: '2023-03-01' }],
    },
    seed: 155,
    members: 40,
  } as const
  const { kept, days } = finished(runMembers({ ...request, keepEvery: 1 }))
  for (const series of KEPT_SERIES) {
    const lastDay = dayOf('2026-12-31')
    const drawn = finished(memberLinesInSlices({ ...request, series, lines: 12, lastDay }))
    expect(drawn.lines).toHaveLength(12)
    expect([...drawn.days]).toEqual([...days].filter((day) => day <= lastDay))
    drawn.lines.forEach((line, member) =>
      drawn.days.forEach((_, row) =>
        expect(Math.fround(line[row]!)).toBe(kept[series].row(row)[member]),
      ),
    )
  }
})
