import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx'
import { versions } from '../../../data/versions.ts'
import type { CompleteScenario } from '../../../model/scenario.ts'
import { columnLetters } from '../../../model/spreadsheet/columnLetters.ts'
import {
  DATED_COLUMNS,
  DAY_COLUMN,
  FIRST_ROW,
  SHEETS,
  spreadsheetOf,
  STEP_DAYS,
  type Spreadsheet,
} from '../../../model/spreadsheet/spreadsheetOf.ts'
import { dayOf } from '../../../model/time.ts'
import { readmeRows } from './readmeRows.ts'

interface Options {
  /** Where the scenario can be seen. */
  readonly link: string
  /** Whether cells hold what their formulas come to, for what shows them without working them out. */
  readonly values?: boolean
}

const START_DATE = 'start_date'
/** Spreadsheets count days from here, and so does no one else. */
const START_SERIAL = -dayOf('1899-12-30')

/** A line of words, high enough in any program’s letters. */
const POINTS = 16
/** Wide sheets: as many pages down as it takes, one across. */
const ON_PAPER = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const
const HEAD: CellStyle = { font: { bold: true } }
const DATE: CellStyle = { numFmt: 'yyyy-mm-dd' }
const AMOUNT: CellStyle = { numFmt: '#,##0' }
const styleOf = (unit: string) => (/^(rounds|EUR|guns|days$)/.test(unit) ? AMOUNT : undefined)

/** A given number; a large one with its thousands apart. */
const amount = (value: number): Partial<Cell> => ({
  value,
  ...(Math.abs(value) >= 1000 && { style: AMOUNT }),
})

/** A sheet that is filled cell by cell, rows and columns from 1 and A. */
class Cells {
  readonly cells = new Map<string, Partial<Cell>>()

  put(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row - 1},${column}`, cell)
  }

  line(row: number, texts: readonly string[], style?: CellStyle): void {
    texts.forEach((value, column) => this.put(row, column, { value, ...(style && { style }) }))
  }
}

/** The model of a scenario as an .xlsx file with live formulas; the same bytes each time. */
export async function xlsxOf(
  scenario: CompleteScenario,
  { link, values = true }: Options,
): Promise<Uint8Array> {
  const sheet = spreadsheetOf(scenario)
  const made = new Date(`${versions.data}T00:00:00Z`)
  return writeXlsx({
    sheets: [readme(sheet, link), parameters(sheet), dated(sheet), steps(sheet, values)],
    namedRanges: [
      ...sheet.parameters.map(({ name }, i) => named(name, FIRST_ROW.parameters + i)),
      named(START_DATE, FIRST_ROW.parameters + sheet.parameters.length),
    ],
    properties: {
      title: 'Burn Rate',
      creator: 'Burn Rate contributors',
      created: made,
      modified: made,
    },
  })
}

const named = (name: string, row: number) => ({ name, range: `${SHEETS.parameters}!$B$${row}` })

function readme(sheet: Spreadsheet, link: string): WriteSheet {
  const cells = new Cells()
  const rows = readmeRows(sheet, link)
  rows.forEach(([head, text], i) => {
    cells.put(i + 1, 0, { value: head, style: { ...HEAD, alignment: { vertical: 'top' } } })
    cells.put(i + 1, 1, { value: text, style: { alignment: { wrapText: true, vertical: 'top' } } })
  })
  // Programs that do not measure wrapped words themselves would lay lines over each other.
  const lines = rows.map(
    ([, text], i) => [i, { height: POINTS * Math.ceil(text.length / 80) }] as const,
  )
  return {
    name: 'README',
    columns: [{ width: 18 }, { width: 90 }],
    cells: cells.cells,
    rowDefs: new Map(lines),
    pageSetup: ON_PAPER,
  }
}

function parameters({ parameters: rows }: Spreadsheet): WriteSheet {
  const cells = new Cells()
  cells.line(1, ['name', 'value', 'unit', 'what it is'], HEAD)
  rows.forEach(({ name, value, unit, doc }, i) => {
    const row = FIRST_ROW.parameters + i
    cells.line(row, [name])
    cells.put(row, 1, amount(value))
    cells.put(row, 2, { value: unit })
    cells.put(row, 3, { value: doc })
  })
  const row = FIRST_ROW.parameters + rows.length
  cells.line(row, [START_DATE, '', 'date', 'The day on which the run begins.'])
  cells.put(row, 1, { value: START_SERIAL, style: DATE })
  return {
    name: SHEETS.parameters,
    columns: [{ width: 34 }, { width: 14 }, { width: 18 }, { width: 90 }],
    cells: cells.cells,
    pageSetup: ON_PAPER,
    freezePane: { rows: 1 },
  }
}

function dated({ dated: rows }: Spreadsheet): WriteSheet {
  const cells = new Cells()
  cells.line(1, ['name', 'date', 'value', 'unit', 'day', 'a day until the next'], HEAD)
  const { value, day, slope } = DATED_COLUMNS
  rows.forEach((point, i) => {
    const row = FIRST_ROW.dated + i
    const next = rows[i + 1]
    const rises = point.isLine && !point.isLast && next !== undefined
    cells.line(row, [point.of, '', '', point.unit])
    cells.put(row, 1, { value: START_SERIAL + point.day, style: DATE })
    cells.put(row, 2, amount(point.value))
    cells.put(row, 4, { formula: `B${row} - ${START_DATE}`, formulaResult: point.day })
    if (!rises) cells.put(row, 5, { value: 0 })
    else
      cells.put(row, 5, {
        formula: `(${value}${row + 1} - ${value}${row}) / (${day}${row + 1} - ${day}${row})`,
        formulaResult: (next.value - point.value) / (next.day - point.day),
      })
  })
  return {
    name: SHEETS.dated,
    columns: [{ width: 34 }, { width: 12 }, { width: 14 }, { width: 18 }, {}, { width: 20 }],
    cells: cells.cells,
    pageSetup: ON_PAPER,
    freezePane: { rows: 1 },
    a11y: { summary: `Column ${slope}: what a line adds a day until its next date.` },
  }
}

function steps({ days, steps: columns }: Spreadsheet, isFilled: boolean): WriteSheet {
  const cells = new Cells()
  const [first, last] = [FIRST_ROW.steps, FIRST_ROW.steps + days.length - 1]
  let shared = 0
  /** A formula down a column, said once. */
  const down = (
    column: number,
    from: number,
    formula: string,
    values: (k: number) => number,
    style?: CellStyle,
  ) => {
    const letters = columnLetters(column)
    const index = shared++
    for (let row = from; row <= last; row++)
      cells.put(row, column, {
        formulaType: 'shared',
        formulaSharedIndex: index,
        formula: row === from ? formula : '',
        ...(row === from && { formulaRef: `${letters}${from}:${letters}${last}` }),
        ...(isFilled && { formulaResult: values(row - first) }),
        ...(style && { style }),
      })
  }

  cells.line(1, ['day', 'date', ...columns.map(({ name }) => name)], HEAD)
  cells.line(2, ['days', '', ...columns.map(({ unit }) => unit)])
  cells.line(3, ['', '', ...columns.map(({ doc }) => doc)])
  cells.put(first, 0, { value: 0 })
  down(0, first + 1, `${DAY_COLUMN}${first} + ${STEP_DAYS}`, (k) => days[k]!)
  down(1, first, `${START_DATE} + ${DAY_COLUMN}${first}`, (k) => START_SERIAL + days[k]!, DATE)
  columns.forEach(({ formula, unit, values }, i) => {
    const [column, style] = [i + 2, styleOf(unit)]
    cells.put(first, column, {
      formula: formula(first),
      ...(isFilled && { formulaResult: values[0]! }),
      ...(style && { style }),
    })
    down(column, first + 1, formula(first + 1), (k) => values[k]!, style)
  })
  return {
    name: SHEETS.steps,
    columns: [{ width: 8 }, { width: 12 }, ...columns.map(() => ({ width: 16 }))],
    cells: cells.cells,
    freezePane: { rows: 3, columns: 2 },
  }
}
