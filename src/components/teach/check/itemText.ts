import type { CheckItem } from '../../../data/checkItems.ts'
import type { Language } from '../../../data/languages.ts'
import type { TeachCheckStrings } from '../../../data/strings/en/teachCheck.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import { rightOption, timesOf } from '../../../model/checkItems.ts'

/** An item in words: on the page, and in the bank of questions. */
export interface ItemText {
  readonly question: string
  readonly options: readonly string[]
  /** Why the right one is right. */
  readonly because: string
}

export function itemText(
  item: CheckItem,
  strings: TeachCheckStrings,
  language: Language,
): ItemText {
  const { start, inflow, outflow } = item.flows
  const shown = (value: number) => formatNumber(value, language)
  return {
    question: fill(strings.questions[item.id], {
      start: shown(start),
      in0: shown(inflow[0]!),
      inN: shown(inflow.at(-1)!),
      out0: shown(outflow[0]!),
      outN: shown(outflow.at(-1)!),
      low: shown(Math.min(...inflow)),
    }),
    options:
      item.kind === 'crossing'
        ? crossingOptions(item, strings, shown)
        : item.options.map((each) => strings.options[each]),
    because: fill(strings.because[item.kind], {
      count: item.kind === 'crossing' ? shown(timesOf(item).crossing) : '',
    }),
  }
}

function crossingOptions(
  item: Extract<CheckItem, { kind: 'crossing' }>,
  strings: TeachCheckStrings,
  shown: (value: number) => string,
): string[] {
  const times = timesOf(item)
  const template = strings.after[item.id as keyof typeof strings.after]
  return item.options.map((each) =>
    each === 'cannotTell'
      ? strings.options.cannotTell
      : fill(template, { count: shown(times[each]) }),
  )
}

/** The letter of the right option. */
export const rightLetter = (item: CheckItem) => 'ABCD'[rightOption(item)]!
