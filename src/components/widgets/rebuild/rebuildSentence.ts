import type { Range } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import type { MunitionId } from '../../../data/munitions.ts'
import { fill, formatNumber, plural } from '../../../data/strings/format.ts'
import type { RebuildStrings } from '../../../data/strings/en/rebuild.ts'
import { yearsToRefill } from '../../../model/rates.ts'

export interface Munition {
  readonly id: MunitionId
  /** Null where no count of what was given was published. */
  readonly given: Range | null
  /** The count of what was given is a least one. */
  readonly orMore: boolean
  readonly yearly: Range
  /** Somebody else's count of the years; `widens` where it joins the range. */
  readonly counted: { readonly low: number; readonly high: number | null } | null
  readonly widens: boolean
  /** Whether the yearly output follows from an order and its due date. */
  readonly ordered: boolean
}

/** Years at a multiple of the output; null where what was given is not known. */
export function yearsOf({ given, yearly, counted, widens }: Munition, multiple: number) {
  if (!given) return null
  const others = widens && counted ? { low: counted.low, high: counted.high ?? counted.low } : null
  return yearsToRefill({ given, yearly, counted: others }, multiple)
}

/** 3.3 to 7 years: to a tenth, as the sources know no finer. */
function yearsText({ low, high }: Range, language: Language, strings: RebuildStrings) {
  const [a, b] = [low, high].map((years) => formatNumber(Math.round(years * 10) / 10, language, 1))
  const noun = plural(Math.round(high * 10) / 10, language, strings.years)
  return `${a === b ? a : fill(strings.between, { low: a!, high: b! })} ${noun}`
}

/** The same with what is said of a count that is a least one. */
export function munitionYears(
  munition: Munition,
  multiple: number,
  language: Language,
  strings: RebuildStrings,
): string | null {
  const range = yearsOf(munition, multiple)
  if (!range) return null
  const years = yearsText(range, language, strings)
  return munition.orMore ? fill(strings.orMore, { years }) : years
}

export function rebuildSentence(
  munitions: readonly Munition[],
  multiple: number,
  language: Language,
  strings: RebuildStrings,
): string {
  const list = munitions
    .flatMap((each) => {
      const years = munitionYears(each, multiple, language, strings)
      return years === null ? [] : [fill(strings.item, { name: strings.names[each.id], years })]
    })
    .join(strings.separator)
  return multiple === 1
    ? fill(strings.given, { list })
    : fill(strings.refilled, { list, multiple: formatNumber(multiple, language, 1) })
}
