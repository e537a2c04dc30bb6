import { namesIn } from '../infix/mapNames.ts'
import { parseInfix, type Expression } from '../infix/parseInfix.ts'
import { valueOf } from '../infix/valueOf.ts'
import type { ModelVariable } from '../xmile/modelVariable.ts'
import { datedValue } from './datedValue.ts'

interface Readable {
  readonly variable: ModelVariable
  readonly value: Expression
  readonly reads: readonly string[]
}

/**
 * Every variable of `modelVariables` on each of the rising `days` (evenly apart, from 2022-01-01),
 * worked out from its text: what the cells of a spreadsheet hold before it is recalculated.
 */
export function tableOfRun(
  variables: readonly ModelVariable[],
  days: Float64Array,
): ReadonlyMap<string, Float64Array> {
  const table = new Map([['TIME', days]])
  const rows = inOrder(variables)
  const stocks = rows.filter(({ variable }) => variable.kind === 'stock')
  for (const { variable } of rows) table.set(variable.name, new Float64Array(days.length))

  for (let k = 0; k < days.length; k++) {
    const read = (name: string) => table.get(name)![k]!
    if (k > 0)
      for (const { variable } of stocks) {
        const { name, inflows = [], outflows = [] } = variable
        const before = (each: string) => table.get(each)![k - 1]!
        const a = inflows.reduce((sum, flow) => sum + before(flow), 0)
        const b = outflows.reduce((sum, flow) => sum + before(flow), 0)
        table.get(name)![k] = before(name) + (days[k]! - days[k - 1]!) * (a - b)
      }
    for (const { variable, value } of rows) {
      const { name, kind, dated } = variable
      if (kind === 'stock' && k > 0) continue
      table.get(name)![k] = dated ? datedValue(dated, read(dated.clock)) : valueOf(value, read)
    }
  }
  return table
}

/** Each variable after those that it reads on the day; a stock after those that it starts from. */
function inOrder(variables: readonly ModelVariable[]): Readable[] {
  const byName = new Map(
    variables
      .filter(({ kind }) => kind !== 'gf')
      .map((variable) => {
        const value = parseInfix(variable.dated ? '0' : variable.eqn)
        const reads = variable.dated ? [variable.dated.clock] : namesIn(value)
        return [variable.name, { variable, value, reads }] as const
      }),
  )
  const done = new Map<string, Readable>()
  const visit = (name: string) => {
    const row = byName.get(name)
    if (row === undefined || done.has(name)) return
    row.reads.forEach(visit)
    done.set(name, row)
  }
  for (const name of byName.keys()) visit(name)
  return [...done.values()]
}
