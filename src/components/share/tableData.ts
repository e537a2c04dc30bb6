/** A widget's table as rows of plain text: its head, then its body; numbers without grouping. */
export function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map(cellText))
}

function cellText(cell: HTMLTableCellElement): string {
  const date = cell.querySelector('time')?.dateTime
  if (date) return date
  const words = cell.textContent.replace(/\s+/g, ' ').trim()
  const bare = words.replace(/(?<=\d)[\s,](?=\d{3})/g, '').replace(/^[−–](?=\d)/, '-')
  return /^-?\d+([.,]\d+)?$/.test(bare) ? bare.replace(',', '.') : words
}

/** Rows as objects by the names of their columns, with what the numbers are. */
export function jsonOf(
  [head = [], ...body]: readonly (readonly string[])[],
  about: object,
): string {
  const rows = body.map((row) =>
    Object.fromEntries(
      head.map((name, i) => {
        const cell = row[i] ?? ''
        return [name, /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell]
      }),
    ),
  )
  return `${JSON.stringify({ ...about, rows }, null, 2)}\n`
}
