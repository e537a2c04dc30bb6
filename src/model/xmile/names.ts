import { SERIES, type SeriesId } from '../columns.ts'
import { equations } from '../equations.ts'
import { instancesOf } from '../instances.ts'
import { parseInfix } from '../infix/parseInfix.ts'
import { INFIX, writeInfix } from '../infix/writeInfix.ts'
import { variableOfSeries } from '../variableOfSeries.ts'

/** A name as XMILE writes it: `us.ownUse` → `us_own_use`. */
export function xmileName(name: string): string {
  return name.replaceAll('.', '_').replace(/[A-Z]/g, '_$&').toLowerCase()
}

/** An equation as XMILE writes it; a choice within a choice in brackets, or PySD does not read it. */
export function xmileEquation(eqn: string): string {
  return writeInfix(parseInfix(eqn), {
    ...INFIX,
    name: (name) => (name === 'TIME' ? name : xmileName(name)),
    call: (name, values) =>
      name === 'MIN' || name === 'MAX'
        ? values.reduceRight((rest, value) => `${name}(${value}, ${rest})`)
        : `${name === 'INT' ? name : xmileName(name)}(${values.join(', ')})`,
  })
}

const instances = instancesOf(equations)

/** For each series of a run, the XMILE variable that holds it. */
export const xmileNameOfSeries = Object.fromEntries(
  SERIES.map((id) => [id, xmileName(variableOfSeries(instances, id))]),
) as Readonly<Record<SeriesId, string>>
