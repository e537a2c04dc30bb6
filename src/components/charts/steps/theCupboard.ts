import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { fill, formatAmount, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import { run } from '../../../model/run.ts'
import { bareDayOf, lastDayOf } from '../../../model/outcomesByDay.ts'
import { UNCERTAIN } from '../../../model/sensitivity.ts'
import { isoOf } from '../../../model/time.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { windowOf } from './runWindow.ts'
import type { StepPicture } from './stepPicture.ts'
import { timeTable } from './tableRows.ts'
import { drawTimeLines, type TimePanel } from './timeLines.ts'

const FROM = '2022-01-01'
/** By this date the American stock is at its lowest. */
const SHELF_END = '2025-06-30'

/** Chapter 3: the American stock and its floor, from three stocks within the range. */
export function theCupboard(language: Language): StepPicture {
  const { steps, units, parameters } = stringsOf(language)
  const words = steps['the-cupboard']
  const row = UNCERTAIN.find(({ id }) => id === 'us.stock0')!
  const stocks = [row.high, row.best as number, row.low]
  const dashes = ['long', 'solid', 'short'] as const
  const runs = stocks.map((stock) => run(baseline, { parameters: { 'us.stock0': stock } }))
  const amount = (rounds: number) =>
    formatAmount(rounds, { ...units.rounds, one: '', other: '', many: '' }, language).trim()
  const floor = baseline['us.reserveFloor'] as number
  const bareOn = runs.map((each) => isoOf(bareDayOf(each, lastDayOf({}))))
  const months = new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const panel: TimePanel = {
    title: words.unit,
    dates: windowOf(runs[0]!, FROM, SHELF_END).dates,
    lines: runs.map((each, k) => {
      const date = new Date(`${bareOn[k]}T00:00:00Z`)
      const values = windowOf(each, FROM, SHELF_END).values('us.stock')
      return {
        label: amount(stocks[k]!),
        short: formatNumber(stocks[k]! / 1e6, language, 2),
        tone: 'us',
        dash: dashes[k]!,
        values,
        reaches: { date, label: months.format(date) },
      }
    }),
    between: [0, 2],
    floor: { value: floor, label: words.floor },
    spoken: fill(words.spoken, {
      dates: bareOn
        .map((day, k) =>
          fill(words.when, {
            stock: formatAmount(stocks[k]!, units.rounds, language),
            month: formatMonth(day, language),
          }),
        )
        .join('; '),
    }),
  }
  return {
    title: words.title,
    note: fill(words.note, {
      floor: formatAmount(floor, units.rounds, language),
      phrase: parameters['us.stock0'].phrase,
    }),
    panels: (frame) => [drawTimeLines(panel, frame, language)],
    table: timeTable(panel, language),
    facts: [],
    fromModel: true,
  }
}
