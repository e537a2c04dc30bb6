import { fill, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import type { TornadoStrings } from '../../../data/strings/en/tornado.ts'
import type { Goal } from '../../../model/answers/goal.ts'
import type { Tipping } from '../../../model/answers/tipping.ts'
import type { Bar, Tornado } from '../../../model/answers/tornado.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { sentences } from '../../sentences/joined.ts'
import type { AnswerWords, Speech } from '../../sentences/speech.ts'
import { factorText, valueText } from '../../sentences/stopText.ts'

export interface TornadoSpeech extends Speech {
  readonly words: AnswerWords & { readonly tornado: TornadoStrings }
}

const THOUSAND = 1000

/** What a goal measures, in words. */
function measureText(goal: Goal, { words }: TornadoSpeech): string {
  const { outcomes } = words.tornado
  if (goal.kind === 'shortfallAtMost') return outcomes['ukraine.shortfall']
  return outcomes[`${goal.producer}.${goal.kind === 'notBareBefore' ? 'bareDate' : 'rebuiltDate'}`]
}

/** An outcome of a run: a month, or rounds to the thousand. */
export function outcomeText(
  unit: Tornado['outcome']['unit'],
  value: number,
  end: string,
  { words, language }: TornadoSpeech,
): string {
  if (unit !== 'day') return formatNumber(Math.round(value / THOUSAND) * THOUSAND, language)
  return value > dayOf(end) ? words.tornado.notByEnd : formatMonth(isoOf(value), language)
}

function endText({ id, asFactor }: Pick<Bar, 'id' | 'asFactor'>, value: number, speech: Speech) {
  return asFactor ? factorText(id, value, speech) : valueText(id, value, speech)
}

interface BarWords {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly kind: string
}

/** A bar in words: its number, and what either end of its range comes to. */
export function barWords(
  bar: Bar,
  { outcome }: Pick<Tornado, 'outcome'>,
  end: string,
  speech: TornadoSpeech,
): BarWords {
  const { tornado, parameters } = speech.words
  const [low, high] = ([0, 1] as const).map((at) =>
    fill(tornado.end, {
      value: endText(bar, bar.range[at], speech),
      outcome: outcomeText(outcome.unit, at === 0 ? bar.low : bar.high, end, speech),
    }),
  ) as [string, string]
  return {
    label: parameters[bar.id].label,
    low,
    high,
    kind: bar.isAssumption ? tornado.assumption : tornado.published,
  }
}

/** How many numbers move the result, and where the answer turns along the one that moves it most. */
export function tornadoSentences(
  { bars, moving, tipping, outcome, unmoved }: Tornado,
  goal: Goal,
  end: string,
  speech: TornadoSpeech,
): string {
  const { words, language } = speech
  const { tornado } = words
  const [widest] = bars
  return sentences(
    fill(tornado.of, {
      outcome: measureText(goal, speech),
      standing: outcomeText(outcome.unit, unmoved, end, speech),
    }),
    fill(tornado.moving, {
      count: formatNumber(moving, language),
      shown: formatNumber(bars.length, language),
    }),
    widest ? tippingSentence(tipping, widest, speech) : '',
  )
}

function tippingSentence(tipping: Tipping | null, widest: Bar, speech: TornadoSpeech): string {
  const { tornado, parameters } = speech.words
  if (!tipping) return fill(tornado.neverTips, { label: parameters[widest.id].label })
  return fill(tornado.tips, {
    label: parameters[tipping.id].label,
    // The unit of a factor is a clause: said once.
    below: tipping.asFactor
      ? formatNumber(tipping.below, speech.language, 2)
      : endText(tipping, tipping.below, speech),
    above: endText(tipping, tipping.above, speech),
  })
}

/** −0.42, or a dash where one of the two does not vary. */
export const rhoText = (rho: number | null, language: Speech['language']): string =>
  rho === null ? '–' : formatNumber(rho, language, 2).replace('-', '−')
