import { baseline } from '../../data/baseline.ts'
import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import { assumptions } from '../../data/published.ts'
import type { UnitWords } from '../../data/strings/en/units.ts'
import { fill, formatAmount, formatNumber, formatShare, plural } from '../../data/strings/format.ts'
import type { ParameterRow } from '../../data/types.ts'
import { dayOrNever } from '../../model/confidence/reading.ts'
import { outcomesOf } from '../../model/outcomes.ts'
import type { Run } from '../../model/run.ts'
import { dependenceOn, UNCERTAIN } from '../../model/sensitivity.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { authoredScenario } from '../prose/runOutcome.ts'

const spreads = (outcome: (run: Run) => number) =>
  new Map(
    UNCERTAIN.map(
      (row) =>
        [row.id, dependenceOn(row, baseline, authoredScenario(''), outcome)?.spread ?? 0] as const,
    ),
  )
/** How far each assumption alone moves the American date (days) and the rounds missing by the end of 2026. */
const moves = {
  date: spreads((run) => dayOrNever(outcomesOf(run)['us.bareDate'])),
  missing: spreads((run) => outcomesOf(run)['ukraine.shortfall']),
}
const ranked = [...moves.missing].toSorted(([, a], [, b]) => b - a).map(([id]) => id)

/** Days by which the American date moves over the range of the American stock. */
export const stockDays = moves.date.get('us.stock0')!

/** Small ones with their fractions. */
const worded = (value: number, words: UnitWords, language: Language) =>
  Math.abs(value) < 100
    ? `${formatNumber(value, language, 2)} ${plural(value, language, words)}`
    : formatAmount(value, words, language)

/** A row a parameter: its value, its range, and what the range does; those that move most at the top. */
export function parameterRows(language: Language) {
  const { method, parameters: names, units } = stringsOf(language)
  const words = method.parameters
  const amount = (value: number, unit: ParameterRow['unit']) =>
    unit === 'share' ? formatShare(value, language, 1) : worded(value, units[unit], language)
  const best = ({ best: value, unit }: ParameterRow) => {
    if (value === null) return '–'
    if (typeof value === 'number') return amount(value, unit)
    const [first, last] = [value[0]![1], value.at(-1)![1]]
    return fill(words.schedule, {
      count: formatNumber(value.length, language),
      first: amount(first, unit),
      last: amount(last, unit),
    })
  }
  const range = ({ low, high, best: value, unit }: ParameterRow) => {
    if (low === null || high === null) return words.fixed
    const isFactor = typeof value !== 'number'
    const end = (each: number) => (isFactor ? formatNumber(each, language, 2) : amount(each, unit))
    return fill(isFactor ? words.factor : words.range, { low: end(low), high: end(high) })
  }
  const days = (spread: number | undefined) =>
    spread === undefined
      ? '–'
      : Number.isFinite(spread)
        ? formatNumber(spread, language)
        : words.never
  const place = (id: string) => {
    const at = (ranked as readonly string[]).indexOf(id)
    return at < 0 ? ranked.length : at
  }
  return (parameters as readonly (ParameterRow & { id: keyof typeof names })[])
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map((row) => {
      const missing = moves.missing.get(row.id)
      return [
        names[row.id].label,
        best(row),
        range(row),
        days(moves.date.get(row.id)),
        missing === undefined ? '–' : formatAmount(missing, units.rounds, language),
        missing === undefined ? '–' : formatNumber(place(row.id) + 1, language),
        assumptions[row.id]?.[language] ?? '–',
      ]
    })
}
