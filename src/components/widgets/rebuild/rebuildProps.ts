import type { Range } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { MUNITIONS, type MunitionRow } from '../../../data/munitions.ts'
import { fact } from '../../../data/published.ts'
import { timesRange, yearlyOf } from '../../../model/rates.ts'
import { dayOf } from '../../../model/time.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { Munition } from './rebuildSentence.ts'
import type { RebuildProps } from './RebuildWidget.svelte'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const MONTHS_PER_YEAR = 12

/** What is published of a figure: its range, or its value at both ends. */
function rangeOf(id: string): Range {
  const { value, low, high } = fact(id)
  const [from, to] = [low ?? value ?? high, high ?? value ?? low]
  if (from === null || to === null) throw new Error(`The figure “${id}” has no number.`)
  return { low: from, high: to }
}

function yearlyRange(made: MunitionRow['made']): Range {
  if ('fact' in made)
    return timesRange(made.per === 'month' ? MONTHS_PER_YEAR : 1, rangeOf(made.fact))
  const [order, due] = [fact(made.order), fact(made.due)]
  if (order.value === null) throw new Error(`The order “${made.order}” has no number.`)
  const yearly = yearlyOf(order.value, dayOf(order.date.from), dayOf(due.date.to))
  return { low: yearly, high: yearly }
}

const munitionOf = ({ id, given, made, counted }: MunitionRow): Munition => ({
  id,
  given: given === null ? null : rangeOf(given),
  orMore: given !== null && fact(given).low !== null && fact(given).high === null,
  yearly: yearlyRange(made),
  counted: counted && { low: rangeOf(counted.fact).low, high: fact(counted.fact).value },
  widens: counted?.widens ?? false,
  ordered: 'order' in made,
})

/** Every published figure that the widget counts with. */
export const refillFigures: readonly string[] = MUNITIONS.flatMap(({ given, made, counted }) => [
  ...(given === null ? [] : [given]),
  ...('fact' in made ? [made.fact] : [made.order, made.due]),
  ...(counted === null ? [] : [counted.fact]),
])

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function rebuildProps(language: Language): Handed<RebuildProps> {
  const { widget, rebuild } = stringsOf(language)
  return {
    language,
    words: { widget, rebuild },
    munitions: MUNITIONS.map(munitionOf),
  }
}

export default {
  section: 'the-shelves',
  props: rebuildProps,
  credit: ({ words }) => words.rebuild.credit,
  figures: ({ words }) => ({ title: words.rebuild.figures, facts: refillFigures }),
} satisfies WidgetEntry<RebuildProps>
