import full from '../../../data/calibration/full.json' with { type: 'json' }
import hindcast from '../../../data/calibration/hindcast.json' with { type: 'json' }
import type { Language } from '../../../data/languages.ts'
import { lastOf } from '../../../data/asOf.ts'
import { fact } from '../../../data/published.ts'
import { series as rows } from '../../../data/series.ts'
import type { SeriesScore } from '../../../model/fit/report.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { dateWords } from '../../prose/factWords.ts'
import type { BacktestResult } from './backtestSentence.ts'
import type { BacktestProps } from './BacktestWidget.svelte'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** What the widget shows of a fit: worst series at the head, those with bounds alone at the end. */
function resultOf(
  report: typeof full | typeof hindcast,
  language: Language,
): Omit<BacktestResult, 'coverageGoal' | 'coreGoal'> {
  const scores = report.scores as unknown as readonly SeriesScore[]
  return {
    core: report.core.medianAbsolutePercent,
    coverage: { points: report.coverage.points, of: report.coverage.of },
    naiveWins: [...new Set(report.naiveWins.map(({ series }) => series))],
    scores: scores
      .map((score) => ({
        ...score,
        unit: unitOf(score, language),
        lastFigure: dateWords(lastOf(score.series).text, language),
        points: score.points.map((point) => ({ ...point, label: fact(point.id)[language] })),
      }))
      .toSorted((a, b) => percentOf(b) - percentOf(a)),
  }
}

/** As a run counts: figures of a year or a day are compared by the month. */
const BY_THE_MONTH: Readonly<Record<string, 'rounds/month'>> = {
  'rounds/year': 'rounds/month',
  'rounds/day': 'rounds/month',
}

function unitOf({ series }: SeriesScore, language: Language): string {
  const row = rows.find(({ id }) => id === series)
  if (!row) throw new Error(`No series is called “${series}” (src/data/series.ts).`)
  return stringsOf(language).units[BY_THE_MONTH[row.unit] ?? row.unit].other
}

const percentOf = ({ errors }: SeriesScore) => errors?.medianAbsolutePercent ?? -1

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function backtestProps(language: Language): Handed<BacktestProps> {
  const { widget, backtest } = stringsOf(language)
  const goals = { coreGoal: full.core.goal, coverageGoal: hindcast.coverage.goal }
  return {
    language,
    words: { widget, backtest },
    cutoff: hindcast.cutoff,
    fitted: full.fitted.length,
    results: {
      hindcast: { ...resultOf(hindcast, language), ...goals },
      fit: { ...resultOf(full, language), ...goals },
    },
  }
}

export default {
  section: 'what-happened',
  props: backtestProps,
  more: ({ words }) => ({ path: 'scores/', words: words.backtest.table }),
} satisfies WidgetEntry<BacktestProps>
