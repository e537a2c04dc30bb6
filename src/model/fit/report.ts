import { isoOf } from '../time.ts'
import { isBound, type Comparison, type Target } from './compare.ts'
import { inOrder, knownOf, noChange, straightLine, type Known } from './naive.ts'
import { errorsOf, holds, median, type Band, type Errors } from './scores.ts'

/** One published number, and what the model and two naive guesses say of it, in the unit of the model's series. */
export interface ScoredPoint {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Both the same where one number was published; null where an end is open. */
  readonly least: number | null
  readonly most: number | null
  readonly value: number
  readonly low: number
  readonly high: number
  readonly inside: boolean
  readonly noChange: number | null
  readonly straightLine: number | null
}

/** A naive guess and the model, on the points of which the guess can be made. */
export interface NaiveScore {
  readonly errors: Errors
  readonly model: Errors
  /** By the median absolute error. */
  readonly wins: boolean
}

export interface SeriesScore {
  readonly series: string
  readonly model: string
  readonly measure: Target['measure']
  /** Null where only bounds were published. */
  readonly errors: Errors | null
  readonly bounds: { readonly kept: number; readonly of: number }
  readonly inside: { readonly points: number; readonly of: number }
  readonly noChange: NaiveScore | null
  readonly straightLine: NaiveScore | null
  readonly points: readonly ScoredPoint[]
}

interface ScoreRequest {
  readonly comparison: Comparison
  readonly values: ArrayLike<number>
  readonly bands: readonly Band[]
  /** Which targets are scored, and which ones naive guesses may go by; all, if not given, and a guess always goes by earlier ones. */
  readonly scored?: (target: Target) => boolean
  readonly known?: (target: Target) => boolean
}

/** How one comparison did, its levels and its increments apart. */
export function scoresOf({
  comparison,
  values,
  bands,
  scored: isScored = () => true,
  known: isKnown = () => true,
}: ScoreRequest): SeriesScore[] {
  const { series, model, targets } = comparison
  return (['level', 'increment'] as const).flatMap((measure) => {
    const of = targets.flatMap((target, i) => (target.measure === measure ? [i] : []))
    const known = inOrder(of.map((i) => (isKnown(targets[i]!) ? knownOf(targets[i]!) : null)))
    const points = of
      .filter((i) => isScored(targets[i]!))
      .map((i) => ({ target: targets[i]!, value: values[i]!, band: bands[i]! }))
    if (points.length === 0) return []
    const scored = points.filter(({ target }) => !isBound(target))
    const bounds = points.filter(({ target }) => isBound(target))
    return [
      {
        series,
        model,
        measure,
        errors: errorsOf(scored),
        bounds: {
          kept: bounds.filter(({ target, value }) => value >= target.least && value <= target.most)
            .length,
          of: bounds.length,
        },
        inside: {
          points: scored.filter(({ target, band }) => holds(band, target)).length,
          of: scored.length,
        },
        noChange: naiveScore(scored, known, noChange),
        straightLine: naiveScore(scored, known, straightLine),
        points: points.map(({ target, value, band }) => pointOf(target, value, band, known)),
      },
    ]
  })
}

function naiveScore(
  scored: readonly { target: Target; value: number }[],
  known: readonly Known[],
  guess: typeof noChange,
): NaiveScore | null {
  const pairs = scored.flatMap(({ target, value }) => {
    const guessed = guess(known, target)
    return guessed === null ? [] : [{ target, value, guessed }]
  })
  const errors = errorsOf(pairs.map(({ target, guessed }) => ({ target, value: guessed })))
  const model = errorsOf(pairs)
  if (errors === null || model === null) return null
  return { errors, model, wins: errors.medianAbsolutePercent < model.medianAbsolutePercent }
}

function pointOf(
  target: Target,
  value: number,
  { low, high }: Band,
  known: readonly Known[],
): ScoredPoint {
  const { id, from, to, since, least, most } = target
  return {
    id,
    from: isoOf(since === null ? from : since.from),
    to: isoOf(to),
    least: Number.isFinite(least) ? least : null,
    most: Number.isFinite(most) ? most : null,
    value,
    low,
    high,
    inside: holds({ low, high }, target),
    noChange: noChange(known, target),
    straightLine: straightLine(known, target),
  }
}

/** The median absolute error (%) over every point of some series. */
export function medianOver(scores: readonly SeriesScore[], series: readonly string[]): number {
  return median(
    scores
      .filter((score) => series.includes(score.series))
      .flatMap(({ points }) => points)
      .flatMap(({ least, most, value }) => {
        const errors =
          least === null || most === null ? null : errorsOf([{ target: { least, most }, value }])
        return errors === null ? [] : [errors.medianAbsolutePercent]
      }),
  )
}

/** Which naive guess beats the model, and where. */
export const naiveWinsOf = (scores: readonly SeriesScore[]) =>
  (['noChange', 'straightLine'] as const).flatMap((guess) =>
    scores.flatMap(({ series, model, measure, [guess]: naive }) =>
      naive?.wins ? [{ series, model, measure, guess }] : [],
    ),
  )

/** Of the points with both ends published, how many lie in the band. */
export function coverageOf(scores: readonly SeriesScore[]) {
  const points = scores.reduce((sum, { inside }) => sum + inside.points, 0)
  const of = scores.reduce((sum, { inside }) => sum + inside.of, 0)
  return { points, of, share: points / of }
}
