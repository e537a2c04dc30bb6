import { baseline } from '../../src/data/baseline.ts'
import { parameters } from '../../src/data/parameters.ts'
import { SERIES } from '../../src/model/columns.ts'
import { producerInputs, type Equations } from '../../src/model/equations.ts'
import { flowsOf, type Flow } from '../../src/model/flowsOf.ts'
import { namesIn } from '../../src/model/infix/mapNames.ts'
import type { Expression } from '../../src/model/infix/parseInfix.ts'
import { instancesOf, readEquation, type Instance } from '../../src/model/instances.ts'
import { PRODUCERS } from '../../src/model/producers.ts'
import { completeScenario } from '../../src/model/scenario.ts'
import { modelVariables } from '../../src/model/xmile/modelVariables.ts'
import { checkUnits } from '../../src/model/xmile/units.ts'

/** A row of the table for one owner, read. */
export interface Row {
  readonly instance: Instance
  /** What it is on a day; of a stock: at the start. */
  readonly value: Expression
  /** What changes a stock. */
  readonly flows: readonly Flow[]
}

/** What the equations read that is no row of theirs: one number a run, or one a step. */
export const givenNumbers = parameters.flatMap(({ id, kind }) => (kind === 'number' ? id : []))
export const givenTables = [
  ...parameters.flatMap(({ id, kind }) =>
    kind === 'number' || id.endsWith('.fixedOutput') ? [] : id,
  ),
  ...PRODUCERS.flatMap((b) => producerInputs.map((name) => `${b}.${name}`)),
]

/**
 * All rows in the order in which a step works them out: each after those it reads, else by the
 * number of its equation. A row that cannot be read, reads a name that is nothing, stands in a
 * circle, is a series that no run has or comes to another unit is refused with a sentence that names it.
 */
export function checkedRows(equations: Equations): Map<string, Row> {
  const rows = instancesOf(equations).map((instance): Row => {
    const { name, kind, eqn, start } = instance
    const value = readEquation(name, (kind === 'stock' ? start : eqn) ?? '')
    return { instance, value, flows: kind === 'stock' ? flowsOf(instance) : [] }
  })
  const byName = new Map<string, Row>()
  for (const row of rows) {
    const { name } = row.instance
    if (byName.has(name)) throw new Error(`${name}: there are two rows of this name.`)
    byName.set(name, row)
  }
  const series = new Set<string>(SERIES)
  for (const { instance, value, flows } of rows) {
    const { name } = instance
    if (instance.series && !series.has(instance.series))
      throw new Error(`${name}: no run has a series "${instance.series}".`)
    for (const read of namesIn(value))
      if (!byName.has(read) && ![...givenNumbers, ...givenTables, 'TIME'].includes(read))
        throw new Error(`${name}: its equation reads "${read}", which is no row and no parameter.`)
    for (const flow of flows)
      if (byName.get(flow.name)?.instance.kind !== 'flow')
        throw new Error(`${name}: its change names "${flow.name}", which is no flow.`)
  }
  const done = ordered(rows, byName)
  const [fault] = checkUnits(modelVariables(completeScenario(baseline), equations))
  if (fault) throw new Error(fault.sentence)
  return done
}

function ordered(rows: readonly Row[], byName: ReadonlyMap<string, Row>): Map<string, Row> {
  const done = new Map<string, Row>()
  let left = [...rows].sort((a, b) => placeOf(a) - placeOf(b))
  while (left.length > 0) {
    const next = left.find((row) => readsOnTheDay(row, byName).every((name) => done.has(name)))
    if (!next) {
      const names = circleFrom(left[0]!, byName, done).join(' → ')
      throw new Error(`${left[0]!.instance.name}: equations read each other in a circle: ${names}.`)
    }
    done.set(next.instance.name, next)
    left = left.filter((row) => row !== next)
  }
  return done
}

/** By equation; within one what is shared, the first producer, the second. */
export const placeOf = ({ instance: { equation, owner } }: Row) =>
  3 * equation + (owner === null ? 0 : 1 + PRODUCERS.indexOf(owner))

/** The rows that must be worked out before: stocks stand already. */
function readsOnTheDay({ instance, value }: Row, byName: ReadonlyMap<string, Row>): string[] {
  if (instance.kind === 'stock') return []
  return namesIn(value).filter((name) => {
    const kind = byName.get(name)?.instance.kind
    return kind !== undefined && kind !== 'stock'
  })
}

function circleFrom(
  row: Row,
  byName: ReadonlyMap<string, Row>,
  done: ReadonlyMap<string, Row>,
): string[] {
  const way: string[] = []
  let at = row.instance.name
  while (!way.includes(at)) {
    way.push(at)
    at = readsOnTheDay(byName.get(at)!, byName).find((name) => !done.has(name))!
  }
  return [...way.slice(way.indexOf(at)), at]
}
