import full from '../../data/calibration/full.json' with { type: 'json' }
import hindcast from '../../data/calibration/hindcast.json' with { type: 'json' }
import leftOut from '../../data/calibration/leftOut.json' with { type: 'json' }
import type { Language } from '../../data/languages.ts'
import type { ScoredSeries } from '../../data/strings/en/backtest.ts'
import {
  fill,
  formatCompact,
  formatMonth,
  formatNumber,
  formatQuote,
  formatShare,
} from '../../data/strings/format.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { authoredScenario, outcomeOf } from '../prose/runOutcome.ts'
import { storyLink } from './storyLink.ts'

/** The fit without the ceilings of the winter of 2024 (docs/calibration.md). */
const WITHOUT_CEILING = 'us.stock0=2960000&europe.stock0=1340000&releaseTime=4.75'

interface FitOutcomes {
  readonly bareDate: string | null
  readonly hungerWeeks: number
  readonly shortfall: number
}

const outcomeCells = ({ bareDate, hungerWeeks, shortfall }: FitOutcomes, language: Language) => [
  bareDate === null ? '–' : formatMonth(bareDate, language),
  formatNumber(hungerWeeks, language),
  formatCompact(shortfall, language),
]

/** Each series left out in turn, after the fit with all of them. */
export function leftOutRows(language: Language) {
  const { backtest, method } = stringsOf(language)
  const error = (value: number) => formatShare(value, language, 1)
  return [
    [method.calibration.none, ...outcomeCells(leftOut.none, language), '–'],
    ...leftOut.leftOut.map(({ series, errors, ...outcomes }) => [
      backtest.series[series as ScoredSeries],
      ...outcomeCells(outcomes, language),
      errors
        .map((each) => [each.fitted, each.leftOut, each.start].map(error).join(' · '))
        .join(' / '),
    ]),
  ]
}

/** How many later figures the band holds, by the error of the model itself. */
export function coverageRows(language: Language) {
  const { errors } = stringsOf(language).method.hindcast
  return (['0', '0.5', '1', '2'] as const).map((size) => {
    const { points, of, share } = hindcast.modelError.coverage[size]
    return [
      errors[size],
      fill(stringsOf(language).backtest.keptOf, {
        kept: formatNumber(points, language),
        of: formatNumber(of, language),
      }),
      formatShare(share, language),
    ]
  })
}

const outcome = (query: string): FitOutcomes => {
  const scenario = authoredScenario(query)
  return {
    bareDate: outcomeOf('us.bareDate', scenario) as string | null,
    hungerWeeks: outcomeOf('ukraine.hungerWeeks', scenario) as number,
    shortfall: outcomeOf('ukraine.shortfall', scenario) as number,
  }
}
const readings = { with: outcome(''), without: outcome(WITHOUT_CEILING) }
export const hungerWeeks = [readings.with.hungerWeeks, readings.without.hungerWeeks] as const

/** The two readings of the winter of 2024, each with its address. */
export function winterRows(language: Language) {
  const words = stringsOf(language).method.winter
  return [
    [
      { text: words.with, href: storyLink(language, '').replace('?', '') },
      ...outcomeCells(readings.with, language),
    ],
    [
      { text: words.without, href: storyLink(language, WITHOUT_CEILING) },
      ...outcomeCells(readings.without, language),
    ],
  ]
}

/** The series for which a naive guess comes nearer, as a list in words. */
export function naiveSeries(of: 'fit' | 'hindcast', language: Language): string {
  const { series } = stringsOf(language).backtest
  const wins = (of === 'fit' ? full : hindcast).naiveWins.map((win) =>
    formatQuote(series[win.series as ScoredSeries], language),
  )
  return new Intl.ListFormat(language).format([...new Set(wins)])
}
