import type { SeriesId } from '../../src/model/columns.ts'
import { mapNames, namesIn } from '../../src/model/infix/mapNames.ts'
import type { Expression } from '../../src/model/infix/parseInfix.ts'
import type { LimitId } from '../../src/model/limits.ts'
import { variableOfSeries } from '../../src/model/variableOfSeries.ts'
import { givenNumbers, givenTables, placeOf, type Row } from './checkedRows.ts'
import { limitCode, wordsByMinimum } from './limitCode.ts'
import { rowsReadBy } from './rowsReadBy.ts'

/** What a step has to report; all that is read by none of it is left out. */
export interface Wanted {
  /** Of each row. */
  readonly series: readonly SeriesId[]
  readonly limits: readonly LimitId[]
  /** At the last row. */
  readonly last: readonly SeriesId[]
  /** The largest of all rows, and its first row. */
  readonly peaks: readonly SeriesId[]
}

export interface Statement {
  readonly name: string
  readonly value: Expression
}

/** What belongs to one equation; where stocks change, also to one owner. */
export interface Group {
  readonly equation: number
  readonly statements: Statement[]
  /** Each stock's new value. */
  readonly changes: Statement[]
}

/** A step in no language yet: what it reads, works out and records, each in order. */
export interface StepPlan {
  readonly constants: readonly Statement[]
  readonly numbers: readonly string[]
  readonly tables: readonly string[]
  /** Tables that a row reads more than once: a statement of their own name reads them first. */
  readonly readOnce: ReadonlySet<string>
  readonly start: readonly Statement[]
  /** What is reported, and what that follows from. */
  readonly groups: readonly Group[]
  readonly series: readonly Statement[]
  readonly limits: readonly Statement[]
  readonly last: readonly Statement[]
  readonly peaks: readonly Statement[]
  /** What only the next row follows from, and the next row's stocks. */
  readonly advance: readonly Group[]
}

const nameOf = (name: string): Expression => ({ kind: 'name', name })

/** Plans a step that reports what is wanted. */
export function planStep(rows: ReadonlyMap<string, Row>, wanted: Wanted): StepPlan {
  const instances = [...rows.values()].map(({ instance }) => instance)
  const variableOf = (id: SeriesId) => variableOfSeries(instances, id)
  const reported = [...[...wanted.series, ...wanted.peaks].map(variableOf), ...wanted.limits]
  const needed = rowsReadBy(rows, [...reported, ...wanted.last.map(variableOf)], 'always')
  const early = rowsReadBy(rows, reported, 'on the day')
  const kept = [...rows.values()].filter(({ instance }) => needed.has(instance.name))
  const stocks = kept.filter(({ instance }) => instance.kind === 'stock')

  // A flow that only renames a variable goes by that variable's name.
  const aliases = new Map<string, string>()
  for (const { instance, value } of kept)
    if (instance.kind === 'flow' || instance.kind === 'aux')
      if (value.kind === 'name' && rows.get(value.name)?.instance.kind !== 'stock')
        if (instance.kind === 'flow' || !givenTables.includes(value.name))
          aliases.set(instance.name, aliases.get(value.name) ?? value.name)
  const settled = (expression: Expression): Expression =>
    mapNames(expression, (name) => nameOf(aliases.get(name) ?? name))

  // One that is read for a single stock is written there, if it reads no other.
  const written = new Map<string, Expression>()
  for (const { instance, value } of kept) {
    const changed = stocks.filter(({ flows }) => flows.some(({ name }) => name === instance.name))
    const isRead = kept.some((row) => namesIn(row.value).includes(instance.name))
    const others = stocksIn(value, rows).filter((stock) => stock !== changed[0])
    if (instance.kind === 'flow' && changed.length === 1 && !isRead && others.length === 0)
      if (!aliases.has(instance.name)) written.set(instance.name, value)
  }

  const groups: Group[] = []
  const advance = new Map<number, Group>()
  const groupIn = (row: Row): Group => {
    const { equation, name } = row.instance
    const before =
      early.has(name) || stocksIn(row.value, rows).some((s) => placeOf(s) < placeOf(row))
    const current = before ? groups.at(-1) : advance.get(placeOf(row))
    if (current?.equation === equation) return current
    const group = { equation, statements: [], changes: [] }
    if (before) groups.push(group)
    else advance.set(placeOf(row), group)
    return group
  }
  const words = wordsByMinimum(
    wanted.limits.map((id) => rows.get(id)!),
    rows,
  )
  const parts = new Map<string, readonly Expression[]>()
  for (const row of kept) {
    const { instance, value } = row
    const { name, kind } = instance
    if ((kind !== 'aux' && kind !== 'flow') || aliases.has(name) || written.has(name)) continue
    const { statements } = groupIn(row)
    const choices = words.get(name)
    if (choices && value.kind === 'call') {
      const values = value.values.map((part, i) => {
        if (part.kind === 'name') return settled(part)
        const named = `${name}By${choices[i]!.replace(/^./, (letter) => letter.toUpperCase())}`
        statements.push({ name: named, value: settled(part) })
        return nameOf(named)
      })
      parts.set(name, values)
      statements.push({ name, value: { ...value, values } })
    } else statements.push({ name, value: settled(value) })
  }
  for (const row of stocks) {
    const flows = row.flows.map(({ name, sign }) => ({
      sign,
      value: settled(written.get(name) ?? nameOf(name)),
    }))
    // A stock is no part of the row before its step: never early.
    const place = placeOf(row)
    const group = advance.get(place) ?? {
      equation: row.instance.equation,
      statements: [],
      changes: [],
    }
    advance.set(place, group)
    group.changes.push({ name: row.instance.name, value: changedBy(flows, row.instance.name) })
  }

  const report = (ids: readonly SeriesId[]) =>
    ids.map((id) => ({ name: id, value: settled(nameOf(variableOf(id))) }))
  const step = {
    groups,
    series: report(wanted.series),
    limits: wanted.limits.map((id) => ({
      name: id,
      value: settled(limitCode(id, rows.get(id)!.value, parts)),
    })),
    peaks: report(wanted.peaks),
    advance: [...advance].sort(([a], [b]) => a - b).map(([, group]) => group),
  }
  const start = stocks.map(({ instance, value }) => ({ name: instance.name, value }))
  const read = new Set([...start.flatMap(({ value }) => namesIn(value)), ...readsOf(step)])
  return {
    ...step,
    start,
    last: report(wanted.last),
    constants: kept.flatMap(({ instance: { kind, name }, value }) =>
      kind === 'constant' && read.has(name) ? { name, value } : [],
    ),
    numbers: givenNumbers.filter((name) => read.has(name)),
    tables: givenTables.filter((name) => read.has(name)),
    readOnce: readOnce(step),
  }
}

const stocksIn = (value: Expression, rows: ReadonlyMap<string, Row>): Row[] =>
  namesIn(value).flatMap((name) => {
    const row = rows.get(name)
    return row?.instance.kind === 'stock' ? row : []
  })

/** stock + dt × its flows. A single product is taken factor by factor from dt on: no bracket, and the same digits as ever. */
function changedBy(
  flows: readonly { sign: '+' | '-'; value: Expression }[],
  stock: string,
): Expression {
  const sum = flows
    .map(({ value }) => value)
    .reduce((left, right, i) => ({ kind: 'operation', operator: flows[i]!.sign, left, right }))
  return { kind: 'operation', operator: '+', left: nameOf(stock), right: timesDt(sum) }
}

function timesDt(value: Expression): Expression {
  if (value.kind === 'operation' && (value.operator === '*' || value.operator === '/'))
    return { ...value, left: timesDt(value.left) }
  return { kind: 'operation', operator: '*', left: nameOf('dt'), right: value }
}

type Read = Pick<StepPlan, 'groups' | 'series' | 'limits' | 'peaks' | 'advance'>

const readsOf = ({ groups, series, limits, peaks, advance }: Read): string[] =>
  [
    ...[...groups, ...advance].flatMap(({ statements, changes }) => [...statements, ...changes]),
    ...[...series, ...limits, ...peaks],
  ].flatMap(({ value }) => namesIn(value))

/** Adds a statement for each table that a row reads more than once, before the first that does. */
function readOnce(step: Read): Set<string> {
  const reads = readsOf(step)
  const often = givenTables.filter((name) => reads.indexOf(name) !== reads.lastIndexOf(name))
  for (const name of often) {
    const reading = ({ value }: Statement) => namesIn(value).includes(name)
    const isReported = [...step.series, ...step.limits, ...step.peaks].some(reading)
    const group =
      step.groups.find(({ statements }) => statements.some(reading)) ??
      (isReported
        ? step.groups.at(-1)!
        : step.advance.find(({ statements, changes }) =>
            [...statements, ...changes].some(reading),
          )!)
    const at = group.statements.findIndex(reading)
    group.statements.splice(at < 0 ? group.statements.length : at, 0, { name, value: nameOf(name) })
  }
  return new Set(often)
}
