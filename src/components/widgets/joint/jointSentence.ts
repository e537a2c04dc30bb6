import type { ParameterId } from '../../../data/parameters.ts'
import type { Language } from '../../../data/languages.ts'
import type { JointStrings } from '../../../data/strings/en/joint.ts'
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
import type { WidgetStrings } from '../../../data/strings/en/widget.ts'
import type { UnitStrings } from '../../../data/strings/en/units.ts'
import type { Unit } from '../../../data/types.ts'
import type { Answer } from '../../../model/answers/answer.ts'
import { jointShareOf, type JointEffect } from '../../../model/jointBuying.ts'
import {
  longestDelayThatPays,
  MAP_DELAYS,
  MAP_SHARES,
  paysAt,
  type JointEnds,
  type JointMap,
} from '../../../model/jointMap.ts'
import type { MiddleRuns } from '../../../model/ensemble/middle.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { uncertainRow } from '../../../model/sensitivity.ts'
import { isoOf } from '../../../model/time.ts'
import { afterResult } from '../../sentences/ranged.ts'
import type { RangeEnd } from './jointTurns.ts'

export interface Words {
  readonly language: Language
  readonly strings: JointStrings
  readonly units: Pick<UnitStrings, Unit>
  readonly parameters: Readonly<Record<ParameterId, { label: string; phrase: string }>>
}

interface SentenceInput extends Words {
  readonly scenario: Scenario
  readonly ends: JointEnds
  /** Rounds short with each state buying alone. */
  readonly alone: number
  readonly lastDay: number
  /** How much more runs are short than alone; null while that is counted. */
  readonly range: MiddleRuns | null
  readonly rangeWords: WidgetStrings['ranges']
}

/** Joint buying against each state alone: rounds, and how far runs reach. */
export function jointSentence(input: SentenceInput): string {
  const { scenario, ends, alone, lastDay, language, strings, units, range, rangeWords } = input
  const { share, from } = jointShareOf(scenario)
  const places = {
    share: formatShare(share, language),
    from: formatMonth(from, language),
    end: isoOf(lastDay).slice(0, 4),
    alone: formatAmount(settled(alone), units.rounds, language),
    rounds: formatAmount(settled(Math.abs(ends.more)), units.rounds, language),
    range: afterResult(range && rangeClause(range, input), rangeWords),
  }
  if (share === 0) return fill(strings.nothingJoint, places)
  const form =
    ends.more > 0 ? strings.further : ends.more < 0 ? strings.closer : strings.noDifference
  return fill(form, places)
}

function rangeClause(
  { low: least, high: most }: MiddleRuns,
  { rangeWords, strings, language }: SentenceInput,
): string {
  const kind = least! >= 0 ? 'further' : most! <= 0 ? 'closer' : 'both'
  const [low, high] = kind === 'closer' ? [-most!, -least!] : [Math.abs(least!), most!]
  return fill(strings.range[kind], {
    runs: rangeWords.runs,
    low: formatCompact(settled(low), language),
    high: formatCompact(settled(high), language),
  })
}

/** How short buying alone leaves Ukraine. */
export function aloneSentence(input: SentenceInput): string {
  const { scenario, alone, language, strings, units } = input
  if (jointShareOf(scenario).share === 0) return ''
  return fill(strings.alone, { alone: formatAmount(settled(alone), units.rounds, language) })
}

/** Ends of ranges at which joint buying does the opposite of what it does in the scenario. */
export function turnsOf({ more, ends }: JointEnds): { id: JointEffect; end: 'low' | 'high' }[] {
  return ends.flatMap(({ id, low, high }) =>
    (
      [
        ['low', low],
        ['high', high],
      ] as const
    )
      .filter(([, value]) => value !== null && Math.sign(value) !== Math.sign(more))
      .map(([end]) => ({ id, end })),
  )
}

/** An assumption at an end of its range: what it is, and its value there. */
export function conditionWords(
  { id, end }: RangeEnd,
  { language, strings, units, parameters }: Words,
): string {
  const row = uncertainRow(id)
  const number = row[end]
  const value =
    typeof row.best !== 'number'
      ? fill(strings.others.times, { factor: formatNumber(number, language, 2) })
      : row.unit === 'share'
        ? formatShare(number, language, 1)
        : `${formatNumber(number, language, 2)} ${plural(number, language, units[row.unit])}`
  return fill(strings.others.item, { phrase: parameters[id].phrase, value })
}

/** A delay in words: four months. */
export function delayWords(months: number, { language, units }: Words): string {
  return `${formatNumber(months, language, 1)} ${plural(months, language, units.months)}`
}

/** What a difference does to the rounds missing: for a bar, or in a cell's shorter words. */
export function moreWords(
  more: number | null,
  { language, strings, units }: Words,
  { more: further, fewer }: { readonly more: string; readonly fewer: string } = strings.effects,
): string {
  if (more === null) return strings.map.refused
  const size = settled(Math.abs(more))
  return fill(more > 0 ? further : more < 0 ? fewer : strings.effects.none, {
    rounds: formatAmount(size, units.rounds, language),
    count: formatCompact(size, language),
  })
}

/** A place on the map of delays and shares. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** A cell's difference in per cent of the rounds missing with each state buying alone; a dash where the model refuses it. */
export function cellText(
  { more, alone }: JointMap,
  { row, column }: Cell,
  language: Language,
): string {
  const rounds = more[row]![column]!
  if (rounds === null) return '–'
  const percent = Math.round((100 * rounds) / Math.max(1, alone))
  if (percent === 0) return '≈0'
  return `${rounds > 0 ? '+' : '−'}${formatNumber(Math.abs(percent), language)}`
}

/** The same for a screen reader, with the cell's delay and share. */
export function cellSentence(map: JointMap, cell: Cell, words: Words): string {
  const { row, column } = cell
  return fill(words.strings.map.cell, {
    percent: cellText(map, cell, words.language),
    delay: delayWords(MAP_DELAYS[row]!, words),
    share: formatShare(MAP_SHARES[column]!, words.language),
    words: moreWords(map.more[row]![column]!, words),
  })
}

/** That effects which act on one another do not add up; nothing where they do, to the printed digits. */
export function apartWords({ more, ends }: JointEnds, words: Words): string {
  const sum = ends.reduce((total, { without }) => total + more - without, 0)
  const [added, all] = [moreWords(sum, words), moreWords(more, words)]
  return added === all ? '' : fill(words.strings.effects.apart, { sum: added, all })
}

/** When it pays: at the scenario's delay, and at every share. */
export function paysSentence(map: JointMap, delay: number, words: Words): string {
  const { strings } = words
  const longest = longestDelayThatPays(map)
  const always =
    longest === null ? strings.never : fill(strings.always, { delay: delayWords(longest, words) })
  const answer = paysAt(map)[MAP_DELAYS.indexOf(delay)]
  return answer ? `${paysWords(answer, delay, words)} ${always}` : always
}

function paysWords({ kind, intervals }: Answer, delay: number, words: Words): string {
  const [interval] = intervals
  return fill(words.strings.pays[kind], {
    delay: delayWords(delay, words),
    from: formatShare(Number(interval?.from ?? 0), words.language),
    to: formatShare(Number(interval?.to ?? 0), words.language),
  })
}
