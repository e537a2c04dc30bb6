import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { parameters as parameterRows } from '../../../data/parameters.ts'
import { fill, formatCompact, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import type { Interval } from '../../../model/answers/answer.ts'
import { solve } from '../../../model/answers/solve.ts'
import { limitWord } from '../../../model/limits.ts'
import { run, type Run } from '../../../model/run.ts'
import { UNCERTAIN } from '../../../model/sensitivity.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { bareDayOf, lastDayOf } from '../../../model/outcomesByDay.ts'
import { lastObservation } from '../../widgets/observedDots.ts'
import { dateOf, windowOf } from './runWindow.ts'
import type { StepPicture } from './stepPicture.ts'
import { PICTURE_END } from './stockSteps.ts'
import { drawStrips, type Strip, type StripPiece } from './strips.ts'
import { timeTable } from './tableRows.ts'
import { drawTimeLines, endWidth, numbersWidth, type TimePanel } from './timeLines.ts'

const FROM = '2022-01-01'

const LIMIT_FILL = {
  need: 'var(--limit-need)',
  guns: 'var(--limit-guns)',
  stock: 'var(--limit-stock)',
} as const

/** Spells of what limits firing until the picture's end, as days. */
function limitPieces(each: Run): StripPiece[] {
  const { days } = each.tables
  const { need } = each.columns.shared
  const pieces: StripPiece[] = []
  let open: { from: number; limit: keyof typeof LIMIT_FILL | null } | null = null
  for (let k = 0; k < days.length && days[k]! <= dayOf(PICTURE_END); k++) {
    const limit =
      need[k]! > 0 ? (limitWord(each.limits, 'ukraine.limit', k) as keyof typeof LIMIT_FILL) : null
    if (open && open.limit === limit) continue
    close(days[k]!)
    open = { from: days[k]!, limit }
  }
  close(dayOf(PICTURE_END))
  return pieces

  function close(to: number) {
    if (!open?.limit) return
    pieces.push({ from: open.from, to, fill: LIMIT_FILL[open.limit] })
  }
}

/** Chapter 8: guns at hand and in repair, and what limits the fire. */
export function theLastMile(language: Language): StepPicture {
  const { steps, series, widget } = stringsOf(language)
  const words = steps['the-last-mile']
  const slow = UNCERTAIN.find(({ id }) => id === 'repairTime')!.high
  const runs = [run(baseline), run(baseline, { parameters: { repairTime: slow } })]
  const { dates, values } = windowOf(runs[0]!, FROM, PICTURE_END)
  const guns: TimePanel = {
    title: words.guns,
    dates,
    lines: [
      { label: words.ready, tone: 'ukraine', dash: 'solid', values: values('guns.ready') },
      { label: words.inRepair, tone: 'europe', dash: 'long', values: values('guns.inRepair') },
    ],
    unit: 1,
    namesBeside: true,
    domain: [dateOf(0), dateOf(dayOf(PICTURE_END))],
    faintFrom: dateOf(dayOf(lastObservation())),
    spoken: words.spokenGuns,
    share: 0.45,
  }
  const months = fill(words.slow, { months: formatNumber(slow, language, 1) })
  const strips: Strip[] = [words.baseline, months].map((label, k) => ({
    label,
    pieces: limitPieces(runs[k]!),
  }))
  // Below the years of the guns and on their scale.
  const panel = (font: number) => ({
    title: words.limits,
    strips,
    domain: [0, dayOf(PICTURE_END)] as const,
    ticks: [],
    key: (['stock', 'guns', 'need'] as const).map((limit) => ({
      fill: LIMIT_FILL[limit],
      word: series.limits[limit].label,
    })),
    sides: [numbersWidth(font), endWidth(font)] as const,
    faintFrom: dayOf(lastObservation()),
    spoken: words.spokenLimits,
    share: 0.55,
  })
  return {
    title: words.title,
    note: `${words.note} ${fill(widget.afterNote, { date: formatMonth(lastObservation(), language) })}`,
    panels: (frame) => [drawTimeLines(guns, frame, language), drawStrips(panel(frame.font), frame)],
    table: timeTable([guns], language, (value) => formatNumber(value, language)),
    facts: [],
    fromModel: true,
  }
}

const MONTHS_LATER = [6, 12, 24]
const OUTPUT_FROM = '2023-03-01'

function monthsAfter(day: number, months: number): string {
  const date = dateOf(day)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
    .toISOString()
    .slice(0, 10)
}

/** Chapter 9: which American outputs keep the stock above its floor, and until when. */
export function whatWouldItTake(language: Language): StepPicture {
  const { steps } = stringsOf(language)
  const words = steps['what-would-it-take']
  const { min, max } = parameterRows.find(({ id }) => id === 'us.fixedOutput')!
  const bare = bareDayOf(run(baseline), lastDayOf({}))
  const answers = MONTHS_LATER.map((months) => {
    const date = monthsAfter(bare, months)
    const { answer } = solve({
      baseline,
      scenario: {},
      goal: { kind: 'notBareBefore', producer: 'us', date },
      lever: { id: 'us.fixedOutput', how: 'from', from: OUTPUT_FROM },
    })
    return { label: fill(words.until, { month: formatMonth(date, language) }), answer }
  })
  const pieceOf = ({ from, to }: Interval): StripPiece => ({
    from: from as number,
    to: to as number,
    fill: 'var(--limit-need)',
    // In thousands, as the axis.
    word: fill(words.from, { output: formatNumber((from as number) / 1000, language) }),
  })
  const strips: Strip[] = answers.map(({ label, answer }) => ({
    label,
    pieces:
      answer.kind === 'none'
        ? [{ from: min, to: max, fill: 'none', word: words.none }]
        : answer.intervals.map(pieceOf),
  }))
  const told = answers.map(({ label, answer }) => [
    label,
    answer.kind === 'none'
      ? words.none
      : answer.intervals
          .map(({ from }) => fill(words.from, { output: formatCompact(from as number, language) }))
          .join('; '),
  ])
  const panel = {
    title: words.unit,
    strips,
    domain: [min, max] as const,
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({
      at: min + share * (max - min),
      text: formatNumber((min + share * (max - min)) / 1000, language),
    })),
    spoken: `${words.title} ${told.map((row) => row.join(', ')).join('; ')}.`,
  }
  return {
    title: words.title,
    note: fill(words.note, { month: formatMonth(isoOf(bare), language) }),
    panels: (frame) => [drawStrips(panel, frame)],
    table: { heads: [words.goal, words.answer], rows: told },
    facts: [],
    fromModel: true,
  }
}
