// A hindcast by authors who knew the outcome: fits what was published by a day, runs on with what
// was known and planned then, and scores what came. `--write` puts it where pages and tests read it.
import { coreSeries, SEED } from '../src/data/calibration/fitted.ts'
import { vintage, vintageRows } from '../src/data/calibration/vintage.ts'
import { parameters, type ParameterId } from '../src/data/parameters.ts'
import { observations } from '../src/data/published.ts'
import { series } from '../src/data/series.ts'
import { versions } from '../src/data/versions.ts'
import { memberValues } from '../src/model/fit/bands.ts'
import { endAfter, type Target } from '../src/model/fit/compare.ts'
import { fit, rangeAround } from '../src/model/fit/fit.ts'
import { errorFactors, residualsOf, sigmasOf } from '../src/model/fit/modelError.ts'
import { coverageOf, medianOver, naiveWinsOf, scoresOf } from '../src/model/fit/report.ts'
import { bandOf } from '../src/model/fit/scores.ts'
import type { Parameters } from '../src/model/scenario.ts'
import { dayOf } from '../src/model/time.ts'
import { MEMBERS } from './calibrate.ts'
import { compared } from './compared.ts'
import { printScores, writeOrCompare } from './scoreTable.ts'

/** How much of what came an 80 % band should hold. */
const COVERAGE_GOAL = { least: 0.7, most: 0.9 }

const start = Object.fromEntries(
  Object.entries(vintage.parameters).map(([id, { best }]) => [id, best]),
) as Parameters

export function hindcast() {
  const known = compared(vintage.observations)
  const knownIds = new Set(known.flatMap(({ targets }) => targets.map(({ id }) => id)))
  const request = {
    rows: vintageRows,
    start,
    comparisons: known,
    end: endAfter(known),
    seed: SEED,
  }
  const { values, parameters: fitted, before, after } = fit(request)

  const all = compared(observations)
  const residuals = residualsOf(request)
  const sigmas = sigmasOf(residuals, [...new Set(all.map(({ model }) => model))])
  const runs = memberValues({
    comparisons: all,
    parameters: fitted,
    ranges: parameters.map(({ id }) => rangeOf(id, fitted, values)),
    members: MEMBERS,
    seed: SEED,
    end: endAfter(all),
  })
  /** The bands where the model errs by so many times σ. */
  const bandsAt = (times: number) =>
    all.map(({ model }, c) => {
      const sigma = times * sigmas[model]!
      const factors = errorFactors(model, { sigma, members: MEMBERS, seed: SEED })
      return runs[c]!.map((ofRuns) => bandOf(ofRuns.map((value, i) => value * factors[i]!)))
    })
  const cutoff = dayOf(vintage.cutoff)
  const isKnown = ({ id }: Target) => knownIds.has(id)
  const scoresAt = (times: number) => {
    const bands = bandsAt(times)
    return all.flatMap((comparison, c) =>
      scoresOf({
        comparison,
        values: bands[c]!.map(({ median }) => median),
        bands: bands[c]!,
        scored: (target) => !isKnown(target) && target.from > cutoff,
        known: isKnown,
      }),
    )
  }
  const scores = scoresAt(1)
  const coverage = coverageOf(scores)
  return {
    versions,
    cutoff: vintage.cutoff,
    seed: SEED,
    members: MEMBERS,
    objective: { before, after },
    fitted: vintageRows.map(({ id, start, low, high }) => ({
      id,
      start,
      low,
      high,
      value: values[id]!,
      best: fitted[id],
    })),
    core: { series: coreSeries, medianAbsolutePercent: medianOver(scores, coreSeries) },
    all: {
      medianAbsolutePercent: medianOver(
        scores,
        series.map(({ id }) => id),
      ),
    },
    coverage: {
      ...coverage,
      goal: COVERAGE_GOAL,
      met: coverage.share >= COVERAGE_GOAL.least && coverage.share <= COVERAGE_GOAL.most,
    },
    modelError: {
      residuals,
      sigmas,
      coverage: Object.fromEntries(
        ([0, 0.5, 1, 2] as const).map((times) => [times, coverageOf(scoresAt(times))]),
      ),
    },
    naiveWins: naiveWinsOf(scores),
    scores,
  }
}

/** A parameter's range as it was then, around the value that was fitted. */
function rangeOf(
  id: ParameterId,
  fitted: Parameters,
  values: Readonly<Partial<Record<ParameterId, number>>>,
) {
  const row = vintageRows.find((other) => other.id === id)
  const { low, high } = vintage.parameters[id]
  return { id, best: fitted[id], low, high, ...(row && rangeAround(row, values[id]!)) }
}

if (import.meta.main) {
  const result = hindcast()
  console.log(`objective ${result.objective.before} → ${result.objective.after}`)
  for (const { id, start, best, value } of result.fitted)
    console.log(`${id}: ${JSON.stringify(start)} → ${JSON.stringify(best)} (${value})`)
  for (const { id, model, residual } of result.modelError.residuals)
    console.log(`left out ${id} ~ ${model}: off by ${residual.toFixed(3)}`)
  console.log(`σ ${JSON.stringify(result.modelError.sigmas)}`)
  for (const [times, { points, of, share }] of Object.entries(result.modelError.coverage))
    console.log(`${times} σ: the band holds ${points} of ${of} (${(100 * share).toFixed(0)} %)`)
  printScores(result)
  await writeOrCompare('src/data/calibration/hindcast.json', result)
}
