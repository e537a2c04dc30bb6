import { dsvFormat } from 'd3-dsv'

interface CsvForm {
  readonly delimiter: string
  readonly decimal: string
  /** What the file begins with, so that a spreadsheet knows its letters. */
  readonly mark: string
}

/** How the same numbers are written for spreadsheets: as most programs read them, and as a French one does. */
export const CSV_FORMS = {
  international: { delimiter: ',', decimal: '.', mark: '' },
  french: { delimiter: ';', decimal: ',', mark: '\uFEFF' },
} as const satisfies Readonly<Record<string, CsvForm>>
export type CsvFormId = keyof typeof CSV_FORMS

/** Words stand as they are; a number with all its digits, so that reading it back gives the same one. */
export type Cell = string | number

/** Rows as the text of a file in one of the forms. */
export function csvOf(rows: readonly (readonly Cell[])[], form: CsvFormId): string {
  const { delimiter, decimal, mark } = CSV_FORMS[form]
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : cell)),
  )
  return `${mark}${dsvFormat(delimiter).formatRows(texts)}\n`
}
