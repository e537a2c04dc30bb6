import * as Plot from '@observablehq/plot'
import { baseline } from '../../data/baseline.ts'
import { comparisons } from '../../data/comparisons.ts'
import type { Language } from '../../data/languages.ts'
import { observationsOf } from '../../data/published.ts'
import { fill, formatNumber } from '../../data/strings/format.ts'
import type { ComparisonRow, Fact, SeriesRow } from '../../data/types.ts'
import { SERIES, type SeriesId } from '../../model/columns.ts'
import { valuesByRow } from '../../model/fit/compare.ts'
import { run } from '../../model/run.ts'
import { isoOf } from '../../model/time.ts'
import { plotText, TONES, type Tone } from '../charts/steps/plotText.ts'
import { stringsOf } from '../layout/stringsOf.ts'

const WIDTH = 360
const HEIGHT = 220
const FONT = 14
const THOUSAND = 1000
/** From here on the axis counts thousands. */
const MANY = 10_000
/** A row of the run is a week: one a month is drawn. */
const EVERY = 4

const TONE_OF: Readonly<Record<string, Tone>> = {
  'United States': 'us',
  'European Union': 'europe',
  Europe: 'europe',
  Ukraine: 'ukraine',
}

const theRun = run(baseline)
const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** The row that says which line stands beside a series: one that compares like with like, if there is. Dollars have none. */
export function lineBeside({ id, unit }: Pick<SeriesRow, 'id' | 'unit'>): ComparisonRow | null {
  if (unit.startsWith('USD')) return null
  const rows = comparisons.filter(
    ({ series, model }) => series === id && SERIES.includes(model as SeriesId),
  )
  return rows.find(({ likeWithLike }) => likeWithLike) ?? rows[0] ?? null
}

const ends = ({ value, low, high }: Fact) => [low ?? value ?? high!, high ?? value ?? low!] as const
const middle = ({ date }: Fact) =>
  new Date((Number(dateOf(date.from)) + Number(dateOf(date.to))) / 2)

/** The figures of a series over time as dots with their ranges, the run as a line beside them. */
export function seriesChart(series: SeriesRow, name: string, language: Language): string {
  const words = stringsOf(language)
  const facts = observationsOf(series.id)
  const beside = lineBeside(series)
  const from = dateOf('2022-01-01')
  const last = Math.max(...facts.map(({ date }) => Number(dateOf(date.to))))
  const first = Math.min(Number(from), ...facts.map((fact) => Number(middle(fact))))
  const domain = [new Date(first), new Date(Math.max(last, Number(dateOf('2024-12-31'))))] as const
  const line = beside
    ? [...valuesByRow(beside, theRun)]
        .map((value, k) => ({
          date: dateOf(isoOf(theRun.tables.days[k]!)),
          value: value / beside.factor,
        }))
        .filter(({ date }, k) => k % EVERY === 0 && date <= domain[1])
    : []
  const top = Math.max(...facts.flatMap((fact) => ends(fact)), ...line.map(({ value }) => value))
  const unit = (words.units as Record<string, { other: string }>)[series.unit]!.other
  const scale = top >= MANY ? THOUSAND : 1
  const head = scale === 1 ? unit : fill(words.dataPage.series.thousand, { unit })
  const tone = TONES[TONE_OF[series.actor] ?? 'plan']
  const years = yearsOf(domain)
  return plotText(
    fill(words.dataPage.series.spoken, { name, count: formatNumber(facts.length, language) }),
    {
      width: WIDTH,
      height: HEIGHT,
      marginTop: FONT * 2,
      marginBottom: FONT * 1.8,
      marginLeft: FONT * 3.2,
      marginRight: FONT,
      x: { type: 'utc', domain: [...domain], axis: null },
      y: { domain: [0, (top / scale) * 1.05], axis: null },
      color: { type: 'identity' },
      marks: [
        Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.ruleY([0], { stroke: TONES.ink }),
        Plot.axisY({
          ticks: 4,
          label: null,
          tickSize: 0,
          fontSize: FONT,
          fill: TONES.soft,
          tickFormat: (value: number) => formatNumber(value, language, 1),
        }),
        Plot.text(years, {
          x: (year: number) => new Date(Date.UTC(year, 0, 1)),
          text: (year: number) => String(year),
          frameAnchor: 'bottom',
          textAnchor: 'start',
          dy: FONT * 1.5,
          fontSize: FONT,
          fill: TONES.soft,
        }),
        Plot.ruleX(years, {
          x: (year: number) => new Date(Date.UTC(year, 0, 1)),
          stroke: 'var(--line)',
        }),
        Plot.text([head], {
          frameAnchor: 'top-left',
          dx: -FONT * 3.2,
          dy: -FONT * 1.6,
          textAnchor: 'start',
          fontSize: FONT,
          fill: TONES.soft,
        }),
        Plot.lineY(line, {
          x: 'date',
          y: ({ value }: { value: number }) => value / scale,
          stroke: TONES.ink,
          strokeWidth: 1.8,
          strokeDasharray: beside?.likeWithLike || beside?.bound ? undefined : '5 4',
        }),
        Plot.link(
          facts.filter((fact) => ends(fact)[0] < ends(fact)[1]),
          {
            x1: middle,
            x2: middle,
            y1: (fact: Fact) => ends(fact)[0] / scale,
            y2: (fact: Fact) => ends(fact)[1] / scale,
            stroke: tone,
            strokeWidth: 3,
            strokeOpacity: 0.6,
          },
        ),
        Plot.dot(facts, {
          x: middle,
          y: (fact: Fact) => (fact.value ?? fact.high ?? fact.low!) / scale,
          r: 4.5,
          fill: (fact: Fact) => (fact.value === null ? 'var(--paper)' : tone),
          stroke: tone,
          strokeWidth: 2,
        }),
      ],
    },
  )
}

/** The years to write: all, or every other one where there are many. */
function yearsOf([from, to]: readonly [Date, Date]): number[] {
  const [first, last] = [from.getUTCFullYear(), to.getUTCFullYear()]
  const all = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter(
    (year) => Date.UTC(year, 0, 1) >= Number(from),
  )
  return all.length > 5 ? all.filter((_, k) => k % 2 === 0) : all
}
