import { Generator } from '../ensemble/generator.ts'
import { run } from '../run.ts'
import { isBound, valuesOf, type Comparison, type Target } from './compare.ts'
import { fit, type FitRequest } from './fit.ts'

/** A published point that the fit did not see, and how far the fitted run lies from it. */
export interface Residual {
  readonly id: string
  readonly series: string
  readonly model: string
  /** How many times the larger of the two is the smaller, less 1; 0 inside a published range. */
  readonly residual: number
}

/** Fewer points than these do not give a curve an error of its own. */
const FEWEST_POINTS = 3

/** Leaves out each point in turn (levels with both ends published), fits the rest, and lays the run beside the point. */
export function residualsOf(request: FitRequest): Residual[] {
  return request.comparisons.flatMap((comparison) =>
    comparison.targets.filter(isPublishedLevel).map((target): Residual => {
      const comparisons = request.comparisons.map((other) =>
        other === comparison ? without(comparison, target) : other,
      )
      const seen = comparisons.filter(({ targets }) => targets.length > 0)
      const { parameters } = fit({ ...request, comparisons: seen })
      const [value] = valuesOf(
        { ...comparison, targets: [target] },
        run(parameters, { end: request.end }),
      )
      const { series, model } = comparison
      return { id: target.id, series, model, residual: ratioFrom(target, value!) - 1 }
    }),
  )
}

const isPublishedLevel = (target: Target) => target.measure === 'level' && !isBound(target)

/** Without a point, and without what came between it and its neighbours. */
const without = (comparison: Comparison, { id }: Target): Comparison => {
  const later = comparison.targets.filter(({ measure }) => measure === 'level')
  const next = later[later.findIndex((target) => target.id === id) + 1]
  return {
    ...comparison,
    targets: comparison.targets.filter(
      (target) => target.id !== id && !(target.measure === 'increment' && target.id === next?.id),
    ),
  }
}

function ratioFrom({ least, most }: Target, value: number): number {
  const nearest = Math.min(most, Math.max(least, value))
  return Math.max(value, nearest) / Math.min(value, nearest)
}

/** The size σ of the model's error on each curve (a share): its own where it has points enough, else one that all such curves share. */
export function sigmasOf(
  residuals: readonly Residual[],
  curves: readonly string[],
): Readonly<Record<string, number>> {
  const of = (curve: string) => residuals.filter(({ model }) => model === curve)
  const few = residuals.filter(({ model }) => of(model).length < FEWEST_POINTS)
  const shared = rootMeanSquare(few.length > 0 ? few : residuals)
  return Object.fromEntries(
    curves.map((curve) => [
      curve,
      of(curve).length < FEWEST_POINTS ? shared : rootMeanSquare(of(curve)),
    ]),
  )
}

const rootMeanSquare = (residuals: readonly Residual[]) =>
  Math.sqrt(
    residuals.reduce((sum, { residual }) => sum + residual * residual, 0) / residuals.length,
  )

/** What a member's curve is taken times: one number for all its rows, as likely to raise as to lower. */
export function errorFactors(
  curve: string,
  { sigma, members, seed }: { sigma: number; members: number; seed: number },
): Float64Array {
  const generator = new Generator(seed, `error of ${curve}`)
  return Float64Array.from({ length: members }, () => {
    let z = -6
    for (let i = 0; i < 12; i++) z += generator.share()
    return z < 0 ? 1 / (1 - sigma * z) : 1 + sigma * z
  })
}
