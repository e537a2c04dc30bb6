import type { FactoryStrings } from '../../../data/strings/en/factory.ts'
import {
  fill,
  formatAmount,
  formatCompact,
  formatMonth,
  formatNumber,
  plural,
  settled,
} from '../../../data/strings/format.ts'
import type { Ranges } from '../../../model/ensemble/middle.ts'
import type { Run } from '../../../model/run.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { daysUntilVisible } from '../../../model/daysUntilVisible.ts'
import type { ProducerId } from '../../../model/producers.ts'
import { DAYS_PER_MONTH, dayOf, isoOf } from '../../../model/time.ts'
import { FIRED_YEAR, firedInYear, peakOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { amountRange, wordsOfAmount } from '../../sentences/ranged.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'

interface FactoryInput extends SentenceInput<FactoryStrings> {
  readonly scenario: Scenario
  /** Null while they are counted. */
  readonly ranges: Ranges<'firedInYear' | 'shortfall'> | null
  readonly producer: ProducerId
  /** What was done, where a button tells it. */
  readonly act?: string | undefined
}

/** Rounds fired in 2024 and how far runs reach; after a change, when it shows. */
export const factorySentence = (input: FactoryInput): string =>
  input.isBaseline ? firedSentence(input) : `${firedSentence(input)} ${showsSentence(input)}`

/** Rounds fired in 2024 and how far runs reach; after what a button says, where one sets the run. */
export function firedSentence(input: FactoryInput): string {
  const { run, baseline, strings, isBaseline, language, rounds, act } = input
  const amount = firedInYear(run)
  const changed = act === undefined ? strings.firedChanged : strings.firedTried
  return fill(isBaseline ? strings.fired : changed, {
    act: act ?? '',
    year: String(FIRED_YEAR),
    fired: formatAmount(settled(amount), rounds, language),
    before: formatCompact(settled(firedInYear(baseline)), language),
    range: rangeWords(input, 'firedInYear', amount),
  })
}

/** The shortfall, and how far runs reach. */
export function shortSentence(input: FactoryInput): string {
  const { run, baseline, lastDay, strings, isBaseline, language, rounds } = input
  const short = shortfallOf(run, lastDay)
  return fill(isBaseline ? strings.short : strings.shortChanged, {
    end: isoOf(lastDay).slice(0, 4),
    short: formatAmount(settled(short), rounds, language),
    before: formatCompact(settled(shortfallOf(baseline, lastDay)), language),
    range: rangeWords(input, 'shortfall', short),
  })
}

const rangeWords = (
  { ranges, rounds, language, rangeWords }: FactoryInput,
  id: 'firedInYear' | 'shortfall',
  result: number,
) =>
  amountRange(ranges && ranges[id], wordsOfAmount(rounds, language), {
    ranges: rangeWords,
    result,
  })

function showsSentence(input: FactoryInput): string {
  const { run, baseline, scenario, producer, lastDay, strings } = input
  const days = daysUntilVisible([baseline, run], `${producer}.production`, {
    from: firstChange(scenario, producer),
    lastDay,
  })
  return fill(strings.shows, {
    plants: strings.producers[producer].plants,
    when: whenWords(days, input),
  })
}

/** The day of the first change that may move a producer's plants; 0 for a value of the whole run. */
function firstChange({ parameters = {}, interventions = [] }: Scenario, b: ProducerId): number {
  const other: ProducerId = b === 'us' ? 'europe' : 'us'
  const own = interventions.filter(({ parameter }) => !parameter.startsWith(other))
  const set = Object.keys(parameters).some((id) => !id.startsWith(other))
  return set || own.length === 0 ? 0 : Math.min(...own.map(({ from }) => dayOf(from)))
}

type Timed = Pick<FactoryInput, 'strings' | 'language' | 'lastDay'>

/** How long a change takes to show, in words. */
function whenWords(days: number | null, { strings, language, lastDay }: Timed): string {
  if (days === null) return fill(strings.when.never, { end: isoOf(lastDay).slice(0, 4) })
  const months = Math.floor(days / DAYS_PER_MONTH)
  if (months < 1) return strings.when.within
  return fill(plural(months, language, strings.when.after), { months: String(months) })
}

/** How long longer shifts and more orders take to show in a producer's output (days; null if not by the last day shown). */
export interface Lags {
  readonly from: string
  readonly shifts: number | null
  readonly orders: number | null
}

export function lagsSentence(
  { shifts, orders }: Lags,
  producer: ProducerId,
  timed: Timed & { readonly date: string },
): string {
  const { strings } = timed
  return fill(strings.lags, {
    date: timed.date,
    plants: strings.producers[producer].plants,
    shifts: whenWords(shifts, timed),
    orders: whenWords(orders, timed),
  })
}

/** NATO's figure of the wait once it had grown (months), and when it gave it (ISO date). */
export interface NatoWait {
  readonly grown: number
  readonly said: string
}

/** How the wait at a producer's plants grows, and whether it comes to NATO's figure. */
export function waitSentence(
  run: Run,
  producer: ProducerId,
  { grown, said }: NatoWait,
  { strings, language, lastDay }: Timed,
): string {
  const { leadTime } = run.columns[producer]
  const { days } = run.tables
  const { value: longest, row: peak } = peakOf(run, `${producer}.leadTime`, lastDay)
  const reached = days.findIndex((day, k) => day <= lastDay && Math.round(leadTime[k]!) >= grown)
  const month = (k: number) => formatMonth(isoOf(days[k]!), language)
  return fill(reached < 0 ? strings.waitBelow : strings.wait, {
    plants: strings.producers[producer].plants,
    start: formatNumber(leadTime[0]!, language),
    nato: formatNumber(grown, language),
    said: formatMonth(said, language),
    month: reached < 0 ? '' : month(reached),
    peak: formatNumber(longest, language),
    peakMonth: month(peak),
  })
}
