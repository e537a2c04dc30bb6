import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { fill, formatAmount, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import type { SeriesId } from '../../../model/columns.ts'
import { run } from '../../../model/run.ts'
import { UNCERTAIN } from '../../../model/sensitivity.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { authoredScenario } from '../../prose/runOutcome.ts'
import { bareDayOf, lastDayOf } from '../../../model/outcomesByDay.ts'
import { isoOf } from '../../../model/time.ts'
import { windowOf } from './runWindow.ts'
import type { StepPicture } from './stepPicture.ts'
import { timeTable } from './tableRows.ts'
import { drawTimeLines, type TimePanel } from './timeLines.ts'

const FROM = '2022-01-01'
/** By this date the American stock is at its lowest. */
const SHELF_END = '2025-06-30'
export const PICTURE_END = isoOf(lastDayOf({}))

/** Chapter 1: what flows into the American stock, what flows out, and the level. */
export function aBathtub(language: Language): StepPicture {
  const words = stringsOf(language).steps['a-bathtub']
  const { dates, values } = windowOf(run(baseline), '2022-07-01', '2024-06-30')
  const flows: TimePanel = {
    title: words.flows,
    dates,
    lines: [
      {
        label: words.out,
        tone: 'ukraine',
        dash: 'long',
        values: values('us.exports', 'us.drawdown', 'us.ownUse'),
      },
      { label: words.in, tone: 'us', dash: 'solid', values: values('us.production') },
    ],
    between: [0, 1],
    namesBeside: true,
    spoken: words.spokenFlows,
    share: 0.5,
    yearsBelow: true,
  }
  const level: TimePanel = {
    title: words.level,
    dates,
    lines: [{ label: words.stock, tone: 'ink', dash: 'solid', values: values('us.stock') }],
    unit: 1e6,
    namesBeside: true,
    spoken: words.spokenLevel,
    share: 0.5,
  }
  return {
    title: words.title,
    note: words.note,
    panels: (frame) => [flows, level].map((panel) => drawTimeLines(panel, frame, language)),
    table: timeTable([flows, level], language),
    facts: [],
    fromModel: true,
  }
}

/** Chapter 3: the American stock above its floor, from three stocks within the range. */
export function theCupboard(language: Language): StepPicture {
  const { steps, units, parameters } = stringsOf(language)
  const words = steps['the-cupboard']
  const row = UNCERTAIN.find(({ id }) => id === 'us.stock0')!
  const stocks = [row.high, row.best as number, row.low]
  const dashes = ['long', 'solid', 'short'] as const
  const runs = stocks.map((stock) => run(baseline, { parameters: { 'us.stock0': stock } }))
  const panel: TimePanel = {
    title: words.unit,
    dates: windowOf(runs[0]!, FROM, SHELF_END).dates,
    lines: runs.map((each, k) => ({
      label: formatAmount(
        stocks[k]!,
        { ...units.rounds, one: '', other: '', many: '' },
        language,
      ).trim(),
      short: fill(words.millions, { stock: formatNumber(stocks[k]! / 1e6, language, 2) }),
      tone: 'us',
      dash: dashes[k]!,
      values: windowOf(each, FROM, SHELF_END).values('us.releasable'),
    })),
    between: [0, 2],
    namesBeside: true,
    spoken: fill(words.spoken, {
      dates: runs
        .map((each, k) =>
          fill(words.when, {
            stock: formatAmount(stocks[k]!, units.rounds, language),
            month: formatMonth(isoOf(bareDayOf(each, lastDayOf({}))), language),
          }),
        )
        .join('; '),
    }),
  }
  return {
    title: words.title,
    note: fill(words.note, {
      floor: formatAmount(baseline['us.reserveFloor'] as number, units.rounds, language),
      phrase: parameters['us.stock0'].phrase,
    }),
    panels: (frame) => [drawTimeLines(panel, frame, language)],
    table: timeTable([panel], language),
    facts: [],
    fromModel: true,
  }
}

/** Chapter 4: the same stock with output as it was, tripled at once, and tripled over eighteen months. */
export function turnUpProduction(language: Language): StepPicture {
  const { steps } = stringsOf(language)
  const words = steps['turn-up-production']
  const queries = ['us.fixedOutput=60000_2023-03-01', 'us.fixedOutput=60000_2023-03-01_18', '']
  const labels = [words.atOnce, words.slowly, words.baseline]
  const dashes = ['short', 'long', 'solid'] as const
  const tones = ['europe', 'plan', 'us'] as const
  const windows = queries.map((query) =>
    windowOf(run(baseline, authoredScenario(query)), '2023-01-01', SHELF_END),
  )
  const panelOf = (title: string, series: SeriesId, spoken: string): TimePanel => ({
    title,
    dates: windows[0]!.dates,
    lines: windows.map(({ values }, k) => ({
      label: labels[k]!,
      tone: tones[k]!,
      dash: dashes[k]!,
      values: values(series),
    })),
    namesBeside: true,
    spoken,
    share: 0.5,
  })
  const panels = [
    { ...panelOf(words.unit, 'us.releasable', words.spoken), yearsBelow: true, namesBelow: true },
    panelOf(words.fired, 'ukraine.fired', words.spokenFired),
  ]
  return {
    title: words.title,
    note: words.note,
    panels: (frame) => panels.map((panel) => drawTimeLines(panel, frame, language)),
    table: timeTable(panels, language),
    facts: ['us-155-2023-03', 'rhm-unterluess-build'],
    fromModel: true,
  }
}
