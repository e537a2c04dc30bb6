import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { fill, formatNumber, formatShare } from '../../../data/strings/format.ts'
import { fromDate, percentAbove, read } from '../../../model/confidence/reading.ts'
import { JOINT_FROM } from '../../../model/jointBuying.ts'
import { Refusal } from '../../../model/refusal.ts'
import type { Parameters } from '../../../model/scenario.ts'
import { baselineAt, UNCERTAIN } from '../../../model/sensitivity.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { drawCells, type Cell } from './cells.ts'
import { TONES } from './plotText.ts'
import type { StepPicture } from './stepPicture.ts'

const SHARES = [0.2, 0.4, 0.6, 0.8, 1]

/** Per cent more (or fewer) rounds missing by share and delay; `holds`: at each end of every assumption the sign is the same. */
let jointMap: { share: number; delay: number; percent: number; holds: boolean }[] | undefined

function makeJointMap() {
  const row = UNCERTAIN.find(({ id }) => id === 'jointDelay')!
  const best = row.best as number
  const delays = [row.low, (row.low + best) / 2, best, (best + row.high) / 2, row.high]
  const others = UNCERTAIN.filter(({ id }) => id !== 'jointDelay').flatMap((each) => [
    baselineAt(baseline, each, 'low'),
    baselineAt(baseline, each, 'high'),
  ])
  const missing = (from: Parameters, share: number, delay: number) => {
    try {
      return read(from, {
        parameters: { jointDelay: delay },
        interventions: fromDate(JOINT_FROM, { 'europe.jointShare': { value: share } }),
      }).outcomes['ukraine.shortfall']
    } catch (error) {
      if (error instanceof Refusal) return NaN
      throw error
    }
  }
  const alone = [baseline, ...others].map((from) => missing(from, 0, best))
  return delays.flatMap((delay) =>
    SHARES.map((share) => {
      const changes = [baseline, ...others]
        .map((from, k) => percentAbove(missing(from, share, delay), alone[k]!))
        .filter((change) => !Number.isNaN(change))
      const sign = Math.sign(changes[0]!)
      return {
        share,
        delay,
        percent: changes[0]!,
        holds: changes.every((change) => Math.sign(change) === sign),
      }
    }),
  )
}

/** Chapter 7: what buying together changes, by share and delay. */
export function buyingTogether(language: Language): StepPicture {
  const words = stringsOf(language).steps['buying-together']
  jointMap ??= makeJointMap()
  const largest = Math.max(...jointMap.map(({ percent }) => Math.abs(percent)))
  const months = (delay: number) => fill(words.months, { months: formatNumber(delay, language, 1) })
  const signed = (percent: number) => {
    const whole = Math.round(percent)
    const sign = whole > 0 ? '+' : whole < 0 ? '−' : ''
    return `${sign}${formatShare(Math.abs(whole) / 100, language)}`
  }
  const cells: Cell[] = jointMap.map(({ share, delay, percent, holds }) => ({
    x: formatShare(share, language),
    y: months(delay),
    text: holds ? signed(percent) : `(${signed(percent)})`,
    // As in the widget below; what is written as 0 is neither fewer nor more.
    fill: Math.round(percent) === 0 ? 'none' : percent < 0 ? TONES.ukraine : TONES.plan,
    opacity: 0.08 + (holds ? 0.4 : 0.15) * (Math.abs(percent) / largest),
  }))
  const columns = SHARES.map((share) => formatShare(share, language))
  const rows = [...new Set(cells.map(({ y }) => y))]
  const rowOf = (y: string) => [y, ...cells.filter((cell) => cell.y === y).map(({ text }) => text)]
  return {
    title: words.title,
    note: words.note,
    panels: (frame) => [
      drawCells(
        { title: words.unit, cells, columns, rows, xLabel: words.share, spoken: words.spoken },
        frame,
      ),
    ],
    table: { heads: [words.delay, ...columns], rows: rows.map(rowOf) },
    facts: [],
    fromModel: true,
  }
}
