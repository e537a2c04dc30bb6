import { parseInfix } from '../infix/parseInfix.ts'
import { INFIX, writeInfix } from '../infix/writeInfix.ts'
import type { CompleteScenario } from '../scenario.ts'
import { rowDays } from '../tables.ts'
import type { Dated, ModelVariable } from '../xmile/modelVariable.ts'
import { modelVariables } from '../xmile/modelVariables.ts'
import { xmileName } from '../xmile/names.ts'
import { columnLetters } from './columnLetters.ts'
import { tableOfRun } from './tableOfRun.ts'

/** A number that formulas read by its name. */
export interface NamedNumber {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly doc: string
}

/** A schedule’s point as a row; of a line, all but the last rise or fall to the next one. */
export interface DatedRow {
  readonly of: string
  readonly day: number
  readonly value: number
  readonly unit: string
  readonly isLine: boolean
  readonly isLast: boolean
}

/** A variable of the model down the steps. */
export interface StepColumn {
  readonly variable: string
  readonly name: string
  readonly unit: string
  readonly doc: string
  /** Its formula, without `=`, in a row of the sheet: alike from the second step on. */
  readonly formula: (row: number) => string
  /** What the formulas come to, a value a row. */
  readonly values: Float64Array
}

export interface Spreadsheet {
  readonly parameters: readonly NamedNumber[]
  readonly dated: readonly DatedRow[]
  readonly days: Float64Array
  readonly steps: readonly StepColumn[]
}

/** The names of sheets, and in which of their rows (from 1) what is written begins. */
export const SHEETS = { parameters: 'parameters', dated: 'dated', steps: 'steps' } as const
export const FIRST_ROW = { parameters: 2, dated: 2, steps: 4 } as const
/** Of the sheet of steps: the day since 2022-01-01, and its date, stand before the variables. */
export const DAY_COLUMN = 'A'
const COLUMNS_BEFORE = 2
export const STEP_DAYS = 'step_days'

/**
 * The model of a scenario as a spreadsheet’s cells, from the equations that XMILE is written from:
 * numbers by name, schedules by date, and a row a step in which each variable is a formula.
 */
export function spreadsheetOf(scenario: CompleteScenario): Spreadsheet {
  const variables = modelVariables(scenario).filter(({ kind }) => kind !== 'gf')
  const isNumber = ({ data, dated }: ModelVariable) => data === true && dated === undefined
  const [numbers, columns] = [variables.filter(isNumber), variables.filter((v) => !isNumber(v))]
  const letters = new Map(
    columns.map(({ name }, i) => [name, columnLetters(COLUMNS_BEFORE + i)] as const),
  )
  const days = rowDays(scenario.stepDays, scenario.end)
  const table = tableOfRun(variables, days)
  const dated = datedRows(columns)

  const cell = (name: string, row: number) =>
    name === 'TIME' ? `$${DAY_COLUMN}${row}` : `${letters.get(name)!}${row}`
  const read = (name: string, row: number) =>
    name === 'TIME' || letters.has(name) ? cell(name, row) : xmileName(name)
  const formula = (eqn: string, row: number) =>
    writeInfix(parseInfix(eqn), {
      ...INFIX,
      name: (name) => read(name, row),
      choice: (condition, yes, no) => `IF(${condition}, ${yes}, ${no})`,
    })
  const stepped = ({ name, inflows = [], outflows = [] }: ModelVariable, row: number) => {
    const before = (flow: string) => cell(flow, row - 1)
    const sum = [
      ...inflows.map((flow, i) => (i > 0 ? ' + ' : '') + before(flow)),
      ...outflows.map((flow) => ` - ${before(flow)}`),
    ].join('')
    return `${before(name)} + ${STEP_DAYS} * (${sum.trim()})`
  }
  const formulaIn = (variable: ModelVariable, row: number) => {
    if (variable.dated) return lookUp(dated, variable.dated, read(variable.dated.clock, row))
    const isStep = variable.kind === 'stock' && row > FIRST_ROW.steps
    return isStep ? stepped(variable, row) : formula(variable.eqn, row)
  }

  return {
    parameters: [
      { name: STEP_DAYS, value: scenario.stepDays, unit: 'days', doc: 'A step of the run.' },
      ...numbers.map(({ name, eqn, unit, doc }) => ({
        name: xmileName(name),
        value: Number(eqn),
        unit,
        doc,
      })),
    ],
    dated,
    days,
    steps: columns.map((variable) => ({
      variable: variable.name,
      name: xmileName(variable.name),
      unit: variable.unit,
      doc: variable.doc,
      formula: (row) => formulaIn(variable, row),
      values: table.get(variable.name)!,
    })),
  }
}

/** The points of each schedule once, though what was decided late reads them again. */
function datedRows(columns: readonly ModelVariable[]): DatedRow[] {
  const seen = new Set<string>()
  return columns.flatMap(({ dated, unit }) => {
    if (dated === undefined || seen.has(dated.of)) return []
    seen.add(dated.of)
    const { of, linear, points } = dated
    return points.map(([day, value], i) => ({
      of,
      day,
      value,
      unit,
      isLine: linear,
      isLast: i === points.length - 1,
    }))
  })
}

/** The columns of the sheet of dated values that formulas read. */
export const DATED_COLUMNS = { value: 'C', day: 'E', slope: 'F' } as const

function lookUp(rows: readonly DatedRow[], { of, linear }: Dated, clock: string): string {
  const first = rows.findIndex((row) => row.of === of) + FIRST_ROW.dated
  const last = rows.findLastIndex((row) => row.of === of) + FIRST_ROW.dated
  const range = (column: string) => `${SHEETS.dated}!$${column}$${first}:$${column}$${last}`
  const { value, day, slope } = DATED_COLUMNS
  const on = `MAX(${clock}, ${SHEETS.dated}!$${day}$${first})`
  const at = (column: string) => `LOOKUP(${on}, ${range(day)}, ${range(column)})`
  return linear ? `${at(value)} + (${on} - ${at(day)}) * ${at(slope)}` : at(value)
}
