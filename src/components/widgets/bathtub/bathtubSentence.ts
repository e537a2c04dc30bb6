import type { BathtubCase } from '../../../data/bathtubCases.ts'
import type { Language } from '../../../data/languages.ts'
import type { Balance, BathtubStrings, MediumStrings } from '../../../data/strings/en/bathtub.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import type { Tub } from '../../../model/bathtub.ts'
import type { DrawingKind } from '../../../model/prediction.ts'

/** What the level does in step `k`. */
function balanceOf(tub: Tub, k: number): Exclude<Balance, 'untold'> {
  if (tub.outflow[k]! < tub.wanted[k]!) return 'held'
  const net = tub.net[k]!
  return net === 0 ? 'stays' : net > 0 ? 'rises' : 'falls'
}

/** One step in words; before the reader has had a try, without what follows from it. */
export function balanceSentence(
  tub: Tub,
  k: number,
  isRevealed: boolean,
  language: Language,
  words: MediumStrings,
): string {
  const shown = (value: number) => formatNumber(value, language)
  return fill(words.balance[isRevealed ? balanceOf(tub, k) : 'untold'], {
    step: shown(k + 1),
    in: shown(tub.inflow[k]!),
    out: shown(tub.outflow[k]!),
    wanted: shown(tub.wanted[k]!),
    net: shown(Math.abs(tub.net[k]!)),
  })
}

/** The question of a case, or its answer. */
export function caseSentence(template: string, tub: Tub, language: Language): string {
  const shown = (value: number) => formatNumber(value, language)
  return fill(template, {
    in0: shown(tub.inflow[0]!),
    inN: shown(tub.inflow.at(-1)!),
    inTop: shown(Math.max(...tub.inflow)),
    out: shown(tub.outflow[0]!),
    start: shown(tub.level[0]!),
    end: shown(tub.level.at(-1)!),
  })
}

/** What flows that the reader has set do in the whole time. */
export function ownSentence(tub: Tub, language: Language, strings: BathtubStrings): string {
  const shown = (value: number) => formatNumber(value, language)
  const [start, end] = [tub.level[0]!, tub.level.at(-1)!]
  return fill(strings.ownAnswers[start === end ? 'returns' : 'moves'], {
    in0: shown(tub.inflow[0]!),
    inN: shown(tub.inflow.at(-1)!),
    out: shown(tub.wanted[0]!),
    start: shown(start),
    end: shown(end),
  })
}

/** What the reader's line does that the level does not, and where both end. */
export function gapSentence(
  kind: DrawingKind,
  drawn: readonly number[],
  tub: Tub,
  medium: BathtubCase['medium'],
  language: Language,
  strings: BathtubStrings,
): string {
  const grain = medium === 'water' ? 1 : 1000
  const shown = (value: number) => formatNumber(Math.round(value / grain) * grain, language)
  const ends = fill(strings.ends, { drawn: shown(drawn.at(-1)!), end: shown(tub.level.at(-1)!) })
  return `${verdict(kind, drawn, tub, strings)} ${ends}`
}

/** A line that turns where the flows never cross is not early: the level never turns. One that goes the level’s way all along is told that first. */
function verdict(
  kind: DrawingKind,
  drawn: readonly number[],
  { net, level }: Tub,
  strings: BathtubStrings,
): string {
  const end = drawn.at(-1)!
  if (kind === 'forgetsDelay') {
    if (end > Math.min(...drawn) && net.every((each) => each < 0)) return strings.turns.up
    if (end < Math.max(...drawn) && net.every((each) => each > 0)) return strings.turns.down
  }
  if (kind === 'otherwise' && fallsShort(drawn, level)) return strings.undershoots
  return strings.kinds[kind]
}

/** Whether a line goes from the start towards where the level ends, never back, and does not come so far. */
function fallsShort(drawn: readonly number[], level: readonly number[]): boolean {
  const start = level[0]!
  const way = Math.sign(level.at(-1)! - start)
  const [came, goes] = [drawn, level].map((each) => way * (each.at(-1)! - start))
  return (
    came! > 0 &&
    came! < goes! &&
    [drawn, level].every((each) =>
      each.every((value, i) => way * (value - (each[i - 1] ?? start)) >= 0),
    )
  )
}
