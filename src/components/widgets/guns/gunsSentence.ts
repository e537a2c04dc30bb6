import type { Language } from '../../../data/languages.ts'
import type { GunsStrings } from '../../../data/strings/en/guns.ts'
import {
  fill,
  formatAmount,
  formatCompact,
  formatMonth,
  formatNumber,
  formatShare,
  plural,
  settled,
} from '../../../data/strings/format.ts'
import {
  gunLimit,
  shellLimitWeeks,
  TIPPING_DAYS,
  type GunTipping,
} from '../../../model/gunTipping.ts'
import type { Ranges } from '../../../model/ensemble/middle.ts'
import type { Run } from '../../../model/run.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { firedInYear, peakOf, totalOn } from '../../../model/outcomesByDay.ts'
import { afterResult, amountRange } from '../../sentences/ranged.ts'
import { sentences } from '../../sentences/joined.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'

/** Two years, because rounds that guns could not fire in the first may be fired in the second. */
const YEAR = 2023
const SAME_SHARE = 0.01

/** Where guns become the limit, over repair times and over deliveries. */
export interface Tippings {
  readonly repair: GunTipping
  readonly deliveries: GunTipping
}

interface GunsInput extends SentenceInput<GunsStrings> {
  /** Null while they are counted. */
  readonly ranges: Ranges<'gunWeeks'> | null
}

/** Weeks in which guns limit fire, with their range; after a change, what that does to the rounds fired. */
export function gunsSentence(input: GunsInput): string {
  const limit = limitSentence(input)
  return input.isBaseline ? limit : `${limit} ${firedSentence(input)}`
}

function limitSentence(input: GunsInput): string {
  const { run, ranges, lastDay, language, strings, rangeWords } = input
  const { weeks } = gunLimit(run, lastDay)
  const words = (count: number) => weeksWords(count, language, strings)
  const bare = (count: number) => formatNumber(count, language)
  const places = { end: isoOf(lastDay).slice(0, 4), weeks: words(weeks) }
  if (weeks > 0)
    return fill(strings.limited, {
      ...places,
      range: amountRange(
        ranges && ranges.gunWeeks,
        { bare, whole: words },
        { ranges: rangeWords, result: weeks },
      ),
    })
  // The number before it is of shells: whose weeks these are is said.
  const clause =
    ranges &&
    fill(strings.gunsIn, {
      runs: rangeWords.runs,
      low: bare(ranges.gunWeeks.low!),
      high: words(ranges.gunWeeks.high!),
    })
  return fill(strings.notLimited, {
    ...places,
    shells: words(shellLimitWeeks(run, lastDay)),
    range: afterResult(clause, rangeWords),
  })
}

function weeksWords(weeks: number, language: Language, strings: GunsStrings): string {
  const form = plural(weeks, language, strings.weeks)
  return fill(form, { weeks: formatNumber(weeks, language) })
}

export function monthsWords(months: number, language: Language, strings: GunsStrings): string {
  const form = plural(months, language, strings.months)
  return fill(form, { months: formatNumber(months, language, 1) })
}

/** Where guns become the limit, or cease to be it where they are the limit already. */
export function tippingSentence(
  { repair, deliveries }: Tippings,
  { isLimit, language, strings }: { isLimit: boolean } & Pick<GunsInput, 'language' | 'strings'>,
): string {
  const weeks = weeksWords(TIPPING_DAYS / 7, language, strings)
  const months = monthsWords(repair.stop ?? 0, language, strings)
  if (repair.kind !== 'at') return fill(strings.repair[repair.kind], { weeks })
  const share = formatShare(deliveries.stop ?? 0, language)
  const { already } = strings
  return sentences(
    fill(isLimit ? already.repair : strings.repair.at, { weeks, months }),
    fill(
      isLimit && deliveries.kind === 'at'
        ? already.deliveries
        : strings.deliveries[deliveries.kind],
      {
        share,
      },
    ),
  )
}

function firedSentence({ run, baseline, lastDay, language, strings, rounds }: GunsInput): string {
  const words = (count: number) => formatAmount(settled(count), rounds, language)
  const [fired, before] = [run, baseline].map((each) =>
    totalOn(each, 'ukraine.firedTotal', lastDay),
  )
  const same = Math.abs(fired! - before!) < SAME_SHARE * before!
  return fill(same ? strings.firedSame : strings.firedChanged, {
    fired: words(fired!),
    before: formatCompact(settled(before!), language),
    percent: formatShare(SAME_SHARE, language),
  })
}

/** What is fired in one year and in the next, against the baseline; nothing for the baseline itself. */
export function byYearSentence(input: GunsInput): string {
  const { run, baseline, isBaseline, language, strings, rounds } = input
  if (isBaseline) return ''
  const inYear = (each: Run, year: number) =>
    formatCompact(settled(firedInYear(each, year)), language)
  return fill(strings.byYear, {
    year: String(YEAR),
    next: String(YEAR + 1),
    fired: formatAmount(settled(firedInYear(run, YEAR)), rounds, language),
    before: inYear(baseline, YEAR),
    nextFired: inYear(run, YEAR + 1),
    nextBefore: inYear(baseline, YEAR + 1),
  })
}

interface Until {
  readonly lastDay: number
  readonly lastObserved: string
}

/** When most guns are in repair; null where that comes after the last observation, so that no later month is told as if it were known. */
export function observedPeak(run: Run, { lastDay, lastObserved }: Until) {
  const peak = peakOf(run, 'guns.inRepair', lastDay)
  return run.tables.days[peak.row]! <= dayOf(lastObserved) ? peak : null
}

/** Spare parts against new guns: how many stand in repair at the most, in months of deliveries; null where none are delivered then, or that is yet to come. */
export function partsSentence(
  run: Run,
  { lastDay, lastObserved, language, strings }: Pick<GunsInput, 'language' | 'strings'> & Until,
): string | null {
  const found = observedPeak(run, { lastDay, lastObserved })
  if (!found) return null
  const { value: most, row: peak } = found
  const { days, rows } = run.tables
  const delivered = rows.gunDeliveries[peak]!
  if (!(delivered > 0) || !(most >= 1)) return null
  const guns = Math.round(most)
  const months = most / delivered
  return fill(strings.parts, {
    month: formatMonth(isoOf(days[peak]!), language),
    guns: fill(plural(guns, language, strings.guns), { guns: formatNumber(guns, language) }),
    deliveries: monthsWords(months < 10 ? months : Math.round(months), language, strings),
  })
}
