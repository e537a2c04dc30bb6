import { EARLY_FIGURES, earlyRate, type EarlyRate } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { fact } from '../../../data/published.ts'
import { fill, formatCompact, formatNumber } from '../../../data/strings/format.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { gapFigures, gapPicture } from '../gap.ts'
import { drawRangeBars, type RangeBar } from './rangeBars.ts'
import type { Tone } from './plotText.ts'
import type { StepPicture } from './stepPicture.ts'

const EARLY_BARS: readonly { group: EarlyRate; tone: Tone }[] = [
  { group: 'fired', tone: 'ukraine' },
  { group: 'us', tone: 'us' },
  { group: 'europe', tone: 'europe' },
]

/** Chapter 0: what was fired and what was made in a month, by published figures. */
export function manyTimesHigher(language: Language): StepPicture {
  const words = stringsOf(language).steps['many-times-higher']
  const thousands = (rounds: number) => formatNumber(rounds / 1000, language)
  const bars: RangeBar[] = EARLY_BARS.map(({ group, tone }) => {
    const { low, high } = earlyRate(group)
    const text = low === high ? thousands(low) : `${thousands(low)} – ${thousands(high)}`
    return { label: words[group], tone, value: low, low, high, text }
  })
  return {
    title: words.title,
    note: words.note,
    panels: (frame) => [
      drawRangeBars({ title: words.unit, bars, spoken: spoken(words.title, bars) }, frame),
    ],
    table: {
      heads: [words.what, words.unit],
      rows: bars.map(({ label, text }) => [label, text]),
    },
    facts: EARLY_BARS.flatMap(({ group }) => EARLY_FIGURES[group]),
    fromModel: false,
  }
}

/** Chapter 2: every published figure of early 2023 as a dot. */
export function theGap(language: Language): StepPicture {
  const { gap } = stringsOf(language)
  return {
    title: gap.title,
    note: gap.note,
    panels: (frame) => [gapPicture(frame, language, gap)],
    table: {
      heads: [gap.heads.figure, gap.heads.rounds],
      rows: gapFigures.map(({ id, rounds }) => [
        fact(id)[language],
        formatNumber(Math.round(rounds / 100) * 100, language),
      ]),
    },
    facts: gapFigures.map(({ id }) => id),
    fromModel: false,
  }
}

/** What was given away of a munition, and what was made of it in a year at the time. */
const SHELVES = [
  { key: 'rounds', given: 'us-deliv-2023-01', made: 'us-155-prewar', timesAYear: 12, tone: 'us' },
  {
    key: 'javelin',
    given: 'javelin-given-2022',
    made: 'javelin-output-2022',
    timesAYear: 1,
    tone: 'plan',
  },
] as const

/** After the last chapter: how many years of output were given away. */
export function theShelves(language: Language): StepPicture {
  const words = stringsOf(language).steps['the-shelves']
  const bars: RangeBar[] = SHELVES.map(({ key, given, made, timesAYear, tone }) => {
    const years = fact(given).value! / (fact(made).value! * timesAYear)
    const text = fill(words.years, { years: formatNumber(years, language, 1) })
    return { label: words[key], tone, value: years, low: years, high: years, text }
  })
  const number = (id: string, times = 1) => formatCompact(fact(id).value! * times, language)
  return {
    title: words.title,
    note: words.note,
    panels: (frame) => [
      drawRangeBars({ title: words.unit, bars, spoken: spoken(words.title, bars) }, frame),
    ],
    table: {
      heads: [words.what, words.given, words.made, words.unit],
      rows: SHELVES.map(({ given, made, timesAYear }, k) => [
        bars[k]!.label,
        number(given),
        number(made, timesAYear),
        bars[k]!.text,
      ]),
    },
    facts: SHELVES.flatMap(({ given, made }) => [given, made]),
    fromModel: false,
  }
}

/** A picture of bars, described for screen readers. */
export const spoken = (title: string, bars: readonly RangeBar[]) =>
  `${title}. ${bars.map(({ label, text }) => [label, text].filter(Boolean).join(', ')).join('; ')}.`
