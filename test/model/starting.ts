// The starting values of the model's description. Model tests read these, never the dataset: calibration moves no arithmetic test.
import { column, type SeriesId } from '../../src/model/columns.ts'
import { limitWord, type LimitId } from '../../src/model/limits.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import type { Parameters, Scenario } from '../../src/model/scenario.ts'
import fixture from '../fixtures/starting.json' with { type: 'json' }
import { daysOf } from './plain.ts'

export const starting = fixture as unknown as Parameters

/** A run with its series, limits and outcomes at hand, by id and by date (the row in force on that date). */
export function runOf(scenario: Scenario = {}, baseline: Parameters = starting) {
  const result = run(baseline, scenario)
  const { days, steps } = result.tables
  const rowOn = (date: string) => days.findLastIndex((day) => day <= daysOf(date))
  const series = (id: SeriesId) => column(result.columns, id)
  return {
    ...result,
    steps,
    outcomes: outcomesOf(result),
    series,
    rowOn,
    on: (id: SeriesId, date: string) => series(id)[rowOn(date)]!,
    limits: (id: LimitId) => Array.from(days, (_, k) => limitWord(result.limits, id, k)),
  }
}
