// Fits again with each published series left out in turn, and says what the rest then tell of it: what
// the fit learns, and what it does not. `npm run calibrate -- --write` writes it beside the fit.
import { fittedRows, SEED } from '../src/data/calibration/fitted.ts'
import { observations } from '../src/data/published.ts'
import { versions } from '../src/data/versions.ts'
import { endAfter } from '../src/model/fit/compare.ts'
import { fit } from '../src/model/fit/fit.ts'
import { comparisonError } from '../src/model/fit/objective.ts'
import { outcomesOf } from '../src/model/outcomes.ts'
import { run } from '../src/model/run.ts'
import { compared, start } from './compared.ts'

export function leaveOneOut() {
  const all = compared(observations)
  const end = endAfter(all)
  const fitted = (comparisons: typeof all) =>
    fit({ rows: fittedRows, start, comparisons, end, seed: SEED })
  const headline = (parameters: typeof start) => {
    const outcomes = outcomesOf(run(parameters, { end: '2026-12-26' }))
    return {
      bareDate: outcomes['us.bareDate'],
      hungerWeeks: outcomes['ukraine.hungerWeeks'],
      shortfall: outcomes['ukraine.shortfall'],
    }
  }
  const errorsIn = (parameters: typeof start, series: string) => {
    const itsRun = run(parameters, { end })
    return all
      .filter((comparison) => comparison.series === series)
      .map((comparison) => ({
        model: comparison.model,
        error: comparisonError(comparison, itsRun),
      }))
  }
  const none = fitted(all).parameters
  return {
    versions,
    none: headline(none),
    leftOut: [...new Set(all.map(({ series }) => series))].map((series) => {
      const { values, parameters } = fitted(all.filter((each) => each.series !== series))
      const [seen, unseen, atStart] = [none, parameters, start].map((each) =>
        errorsIn(each, series),
      )
      return {
        series,
        values,
        ...headline(parameters),
        errors: unseen!.map(({ model, error }, i) => ({
          model,
          fitted: seen![i]!.error,
          leftOut: error,
          start: atStart![i]!.error,
        })),
      }
    }),
  }
}
