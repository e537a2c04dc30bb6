// Fits the parameters that `src/data/calibration/fitted.ts` names to what was published, scores the
// run, and prints what came out; `--write` puts it where pages and tests read it.
import { coreSeries, fittedRows, SEED } from '../src/data/calibration/fitted.ts'
import { parameters } from '../src/data/parameters.ts'
import { observations } from '../src/data/published.ts'
import { series } from '../src/data/series.ts'
import { versions } from '../src/data/versions.ts'
import { bandsFor } from '../src/model/fit/bands.ts'
import { endAfter, valuesOf } from '../src/model/fit/compare.ts'
import { fit } from '../src/model/fit/fit.ts'
import { comparisonError } from '../src/model/fit/objective.ts'
import { coverageOf, medianOver, naiveWinsOf, scoresOf } from '../src/model/fit/report.ts'
import { run } from '../src/model/run.ts'
import { compared, start } from './compared.ts'
import { leaveOneOut } from './leaveOneOut.ts'
import { printScores, writeOrCompare } from './scoreTable.ts'

export const MEMBERS = 1000

/** The median absolute error over the core series that was aimed at, in per cent. */
const GOAL_PERCENT = 10

export function calibrate() {
  const all = compared(observations)
  const end = endAfter(all)
  const {
    values,
    parameters: fitted,
    before,
    after,
  } = fit({
    rows: fittedRows,
    start,
    comparisons: all,
    end,
    seed: SEED,
  })
  const [startRun, fittedRun] = [run(start, { end }), run(fitted, { end })]
  const bands = bandsFor({
    comparisons: all,
    parameters: fitted,
    ranges: parameters,
    members: MEMBERS,
    seed: SEED,
    end,
  })
  const scores = all.flatMap((comparison, c) =>
    scoresOf({ comparison, values: valuesOf(comparison, fittedRun), bands: bands[c]! }),
  )
  const medianAbsolutePercent = medianOver(scores, coreSeries)
  return {
    versions,
    seed: SEED,
    members: MEMBERS,
    objective: { before, after },
    errors: all.map((comparison) => ({
      series: comparison.series,
      model: comparison.model,
      before: comparisonError(comparison, startRun),
      after: comparisonError(comparison, fittedRun),
    })),
    fitted: fittedRows.map(({ id, low, high }) => ({
      id,
      start: start[id],
      low,
      high,
      value: values[id]!,
      best: fitted[id],
      atEnd: values[id] === low || values[id] === high,
    })),
    core: {
      series: coreSeries,
      medianAbsolutePercent,
      goal: GOAL_PERCENT,
      met: medianAbsolutePercent <= GOAL_PERCENT,
    },
    all: {
      medianAbsolutePercent: medianOver(
        scores,
        series.map(({ id }) => id),
      ),
    },
    coverage: coverageOf(scores),
    naiveWins: naiveWinsOf(scores),
    scores,
  }
}

if (import.meta.main) {
  const result = calibrate()
  console.log(`objective ${result.objective.before} → ${result.objective.after}`)
  for (const { id, start, best, value, low, high, atEnd } of result.fitted)
    console.log(
      `${id}: ${JSON.stringify(start)} → ${JSON.stringify(best)} (${value} of ${low}–${high}${atEnd ? ', at its end' : ''})`,
    )
  for (const { series, model, before, after } of result.errors)
    console.log(`${series} ~ ${model}: ${before.toFixed(3)} → ${after.toFixed(3)}`)
  printScores(result)
  await writeOrCompare('src/data/calibration/full.json', result)
  await writeOrCompare('src/data/calibration/leftOut.json', leaveOneOut())
}
