// The spreadsheet to take away: its cells hold the run, and its formulas come to what the cells hold.
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { xlsxOf } from '../../src/components/method/spreadsheet/xlsxOf.ts'
import { baseline } from '../../src/data/baseline.ts'
import type { SeriesId } from '../../src/model/columns.ts'
import { equations } from '../../src/model/equations.ts'
import { instancesOf } from '../../src/model/instances.ts'
import { completeScenario } from '../../src/model/scenario.ts'
import {
  DATED_COLUMNS,
  FIRST_ROW,
  spreadsheetOf,
  type Spreadsheet,
} from '../../src/model/spreadsheet/spreadsheetOf.ts'
import { columnLetters } from '../../src/model/spreadsheet/columnLetters.ts'
import { SERIES } from '../../src/model/columns.ts'
import { variableOfSeries } from '../../src/model/variableOfSeries.ts'
import { xmileName } from '../../src/model/xmile/names.ts'
import { differences } from '../xmile/differences.ts'
import { scenarios } from '../xmile/scenarios.ts'

const instances = instancesOf(equations)
const seriesIn = ({ steps, parameters, days }: Spreadsheet) => {
  const columns = new Map(steps.map(({ variable, values }) => [variable, values]))
  const numbers = new Map(parameters.map(({ name, value }) => [name, value]))
  return Object.fromEntries(
    SERIES.map((id) => {
      const name = variableOfSeries(instances, id)
      return [
        id,
        columns.get(name) ?? new Float64Array(days.length).fill(numbers.get(xmileName(name))!),
      ]
    }),
  ) as Record<SeriesId, Float64Array>
}

test('its values agree with the run on every series to 1e-9 of its maximum', () => {
  // Every fourth: those that follow each other are of one kind.
  const some = scenarios.filter((_, i) => i % 4 === 1)
  expect(some.length).toBeGreaterThan(15)
  const found = some.flatMap((scenario, i) =>
    differences(scenario, seriesIn(spreadsheetOf(scenario))).map(
      (line) => `scenario ${i}: ${line}`,
    ),
  )
  expect(found).toEqual([])
})

describe('a formula comes to the value of its cell, from the cells that it reads', () => {
  /** With schedules, joint buying, a fixed output handed back and ramps among them. */
  const chosen = scenarios.slice(0, 12)
  test.each(chosen.map((scenario, i) => [i, scenario] as const))('scenario %i', (_, scenario) => {
    const sheet = spreadsheetOf(scenario)
    const last = FIRST_ROW.steps + sheet.days.length - 1
    const work = workingOut(sheet)
    const apart: string[] = []
    for (const row of [FIRST_ROW.steps, FIRST_ROW.steps + 1, (FIRST_ROW.steps + last) >> 1, last])
      for (const { name, formula, values } of sheet.steps) {
        const [come, held] = [work(formula(row)), values[row - FIRST_ROW.steps]!]
        const isNear = Math.abs(come - held) <= 1e-9 * Math.max(1, Math.abs(held))
        if (!isNear) apart.push(`${name}, row ${row}: ${come}, not ${held}: ${formula(row)}`)
      }
    expect(apart).toEqual([])
  })
})

test('the file has the formulas and the values, by names that are there, and the same bytes each time', async () => {
  const scenario = completeScenario(baseline)
  const sheet = spreadsheetOf(scenario)
  const made = await xlsxOf(scenario, { link: 'https://example.org/' })
  expect(made.length).toBeLessThan(3_000_000)
  expect(await xlsxOf(scenario, { link: 'https://example.org/' })).toEqual(made)
  const book = await readXlsx(made)
  expect(book.sheets.map(({ name }) => name)).toEqual(['README', 'parameters', 'dated', 'steps'])
  const steps = book.sheets[3]!
  expect(steps.rows.length).toBe(FIRST_ROW.steps - 1 + sheet.days.length)
  sheet.steps.forEach(({ name, values }, i) => {
    expect(steps.rows[0]![i + 2], name).toBe(name)
    expect(steps.rows.at(-1)![i + 2], name).toBe(values.at(-1))
  })
  const names = book.namedRanges!.map(({ name }) => name)
  expect(names).toEqual([...sheet.parameters.map(({ name }) => name), 'start_date'])
  expect(new Set(names).size).toBe(names.length)
})

/** A reader of formulas as plain as can be: what they say, said in JavaScript. */
function workingOut({ parameters, dated, days, steps }: Spreadsheet) {
  const columns = new Map(steps.map(({ values }, i) => [columnLetters(i + 2), values] as const))
  columns.set('A', days)
  const numbers = new Map(parameters.map(({ name, value }) => [name, value]))
  const cell = (column: string, row: number) => columns.get(column)![row - FIRST_ROW.steps]!
  const number = (name: string) => {
    if (!numbers.has(name)) throw new Error(`No number is called ${name}.`)
    return numbers.get(name)!
  }
  const point = (column: string, row: number) => {
    const [here, next] = [dated[row - FIRST_ROW.dated]!, dated[row - FIRST_ROW.dated + 1]]
    if (column === DATED_COLUMNS.value) return here.value
    if (column === DATED_COLUMNS.day) return here.day
    if (!here.isLine || here.isLast) return 0
    return (next!.value - here.value) / (next!.day - here.day)
  }
  const range = (column: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => point(column, from + i))
  const LOOKUP = (x: number, where: number[], what: number[]) =>
    what[where.findLastIndex((each) => each <= x)]
  const IF = (condition: boolean, yes: number, no: number) => (condition ? yes : no)
  const given = {
    cell,
    number,
    point,
    range,
    LOOKUP,
    IF,
    MIN: Math.min,
    MAX: Math.max,
    INT: Math.floor,
  }
  return (formula: string): number => {
    const script = formula
      .replace(/dated!\$(\w)\$(\d+):\$\w\$(\d+)/g, '@range("$1", $2, $3)')
      .replace(/dated!\$(\w)\$(\d+)/g, '@point("$1", $2)')
      .replace(/(?<![@\w"])\$?([A-Z]+)(\d+)(?!\w)/g, '@cell("$1", $2)')
      .replace(/(?<![@\w"])([a-z]\w*)(?!\w|\(|")/g, '@number("$1")')
      .replaceAll('@', '')
    const worked = new Function(...Object.keys(given), `return ${script}`) as (
      ...all: unknown[]
    ) => number
    return worked(...Object.values(given))
  }
}
