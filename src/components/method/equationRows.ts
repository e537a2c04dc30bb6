import { baseline } from '../../data/baseline.ts'
import type { Language } from '../../data/languages.ts'
import { fill, formatCompact, formatNumber } from '../../data/strings/format.ts'
import type { SeriesId } from '../../model/columns.ts'
import { read } from '../../model/confidence/reading.ts'
import { equations, type Variable } from '../../model/equations.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { docOf, headingOf, unitIn } from './docOf.ts'

/** The day whose values stand beside the equations: the month that the fit is disputed for. */
export const VALUES_ON = '2024-01-01'

const { on } = read(baseline)
const producers = new Set<Variable>(equations.producer)
const all = [...equations.producer, ...equations.shared]
const byName = new Map(all.map((variable) => [variable.name, variable]))

/** A flow that only passes an auxiliary on has its value. */
function valueOf(variable: Variable, language: Language): string {
  const reported = variable.series ? variable : byName.get(variable.eqn ?? '')
  if (reported?.series === undefined) return '–'
  const id = (producers.has(reported) ? `us.${reported.series}` : reported.series) as SeriesId
  const value = on(id, VALUES_ON)
  return Math.abs(value) >= 1000
    ? formatCompact(value, language)
    : formatNumber(value, language, value < 10 ? 2 : 1)
}

function rowOf(variable: Variable, language: Language) {
  const { name, kind, eqn = '', start = '', change = '', unit } = variable
  const { stock } = stringsOf(language).method.equations
  return [
    { text: name, code: true as const },
    docOf(name, language),
    kind === 'stock' ? fill(stock, { start, change }) : { text: eqn, code: true as const },
    unitIn(unit, language),
    kind === 'constant' ? formatNumber(Number(eqn), language, 4) : valueOf(variable, language),
  ]
}

/** Every variable of the model’s table, under the number of its equation; constants at the end. */
export function equationGroups(language: Language) {
  const { constants } = stringsOf(language).method.equations
  const numbers = [...Object.keys(equations.headings).map(Number), 0]
  return numbers.map((number) => ({
    number,
    heading: number === 0 ? constants : headingOf(number, language),
    rows: all.filter(({ equation }) => equation === number).map((each) => rowOf(each, language)),
  }))
}
