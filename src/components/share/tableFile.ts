import { jsonOf } from './tableData.ts'

export type TableFileKind = 'csv' | 'json'

/** What a table's numbers are: its title and result, the address that shows them, licence, versions. */
type About = Readonly<Record<string, string | number>>

const cell = (text: string | number) =>
  /[",\n]/.test(String(text)) ? `"${String(text).replace(/"/g, '""')}"` : String(text)

const linesOf = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('')

/** A table as the text of a file that says what it is: as CSV a line each, then an empty one, then head and rows. */
export const tableFile = (kind: TableFileKind, rows: readonly string[][], about: About): string =>
  kind === 'json' ? jsonOf(rows, about) : `${linesOf(Object.entries(about))}\n${linesOf(rows)}`

/** For a spreadsheet to paste. */
export const tableText = (rows: readonly string[][]): string =>
  rows.map((row) => row.join('\t')).join('\n')
