import type { AskStrings } from '../../../data/strings/en/exploreAsk.ts'
import { fill } from '../../../data/strings/format.ts'
import type { Tipping } from '../../../model/answers/tipping.ts'
import { factorText, valueText, type UnitSpeech } from '../../sentences/stopText.ts'

/** Where along a number's range the answer turns, as a remark. */
export function tippingText(
  tipping: Tipping | null,
  strings: Pick<AskStrings, 'tips' | 'tipsNot'>,
  speech: UnitSpeech,
): string {
  if (!tipping) return strings.tipsNot
  const { id, below, above, asFactor } = tipping
  const of = (value: number) =>
    asFactor ? factorText(id, value, speech) : valueText(id, value, speech)
  return fill(strings.tips, { below: of(below), above: of(above) })
}
