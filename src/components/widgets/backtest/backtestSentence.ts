import type { Language } from '../../../data/languages.ts'
import type { BacktestStrings, ScoredSeries } from '../../../data/strings/en/backtest.ts'
import { fill, formatQuote, formatShare } from '../../../data/strings/format.ts'
import type { ScoredPoint, SeriesScore } from '../../../model/fit/report.ts'

export interface LabelledScore extends Omit<SeriesScore, 'points'> {
  /** What its figures and its errors are counted in. */
  readonly unit: string
  /** The date of the series’ last figure, in words. */
  readonly lastFigure: string
  readonly points: readonly (ScoredPoint & { readonly label: string })[]
}

export interface BacktestResult {
  /** Median absolute error over the core series, in percent, and the goal. */
  readonly core: number
  readonly coreGoal: number
  readonly coverage: { readonly points: number; readonly of: number }
  /** Shares (0–1) between which the coverage should lie. */
  readonly coverageGoal: { readonly least: number; readonly most: number }
  /** Series for which a naive guess is nearer than the model. */
  readonly naiveWins: readonly string[]
  /** Worst at the head. */
  readonly scores: readonly LabelledScore[]
}

/** How far off the model is, whether its band holds, and where a naive guess does better. */
export function backtestSentences(
  { core, coreGoal, coverage, coverageGoal, naiveWins }: BacktestResult,
  language: Language,
  strings: BacktestStrings,
): string[] {
  const percent = (value: number) => formatShare(value / 100, language)
  const { points, of } = coverage
  const share = of === 0 ? 0 : points / of
  const verdict = share < coverageGoal.least ? 'below' : share > coverageGoal.most ? 'above' : 'met'
  return [
    fill(core <= coreGoal ? strings.core.met : strings.core.missed, {
      percent: percent(core),
      goal: percent(coreGoal),
    }),
    fill(strings.coverage[verdict], {
      inside: String(points),
      of: String(of),
      percent: formatShare(share, language),
      least: formatShare(coverageGoal.least, language),
      most: formatShare(coverageGoal.most, language),
    }),
    naiveWins.length === 0
      ? strings.naiveWins.none
      : fill(strings.naiveWins.one, {
          series: new Intl.ListFormat(language).format(
            naiveWins.map((id) => formatQuote(strings.series[id as ScoredSeries], language)),
          ),
        }),
  ]
}

/** The name of a scored series, told apart from its twins by curve and measure. */
export function scoreName(
  { series, model, measure }: Pick<SeriesScore, 'series' | 'model' | 'measure'>,
  strings: BacktestStrings,
): string {
  const name = strings.series[series as ScoredSeries]
  const curve =
    series === 'lead-time' ? strings.curves[model.startsWith('us.') ? 'us' : 'europe'] : ''
  return [name, curve, measure === 'increment' ? strings.measures.increment : '']
    .filter(Boolean)
    .join(', ')
}
