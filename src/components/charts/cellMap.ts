/** Whether a cell lowers what is counted, raises it, or neither; null where there is no value. */
export type CellTone = 'fewer' | 'more' | 'same'

export interface DrawnCell {
  readonly row: number
  readonly column: number
  readonly tone: CellTone | null
  /** 0–1: how strongly it is filled. */
  readonly strength: number
}

export interface DrawnMap {
  readonly cells: readonly DrawnCell[]
  /** Edges between cells that lower and cells that raise, in cells from the upper left corner. */
  readonly boundary: string
  /** One stroke across each cell that raises. */
  readonly hatching: string
}

const toneOf = (value: number | null): CellTone | null =>
  value === null ? null : value < 0 ? 'fewer' : value > 0 ? 'more' : 'same'

/** A map of values, row by row, as cells of one unit each. */
export function drawMap(values: readonly (readonly (number | null)[])[]): DrawnMap {
  const largest = Math.max(1e-9, ...values.flat().map((value) => Math.abs(value ?? 0)))
  const cells = values.flatMap((row, r) =>
    row.map((value, c) => ({
      row: r,
      column: c,
      tone: toneOf(value),
      strength: Math.abs(value ?? 0) / largest,
    })),
  )
  const raises = (r: number, c: number) => toneOf(values[r]?.[c] ?? null) === 'more'
  const edges = cells.flatMap(({ row: r, column: c }) => [
    ...(c + 1 < values[r]!.length && raises(r, c) !== raises(r, c + 1) ? [`M${c + 1},${r}v1`] : []),
    ...(r + 1 < values.length && raises(r, c) !== raises(r + 1, c) ? [`M${c},${r + 1}h1`] : []),
  ])
  return {
    cells,
    boundary: edges.join(''),
    hatching: cells
      .filter(({ tone }) => tone === 'more')
      .map(({ row, column }) => `M${column},${row + 1}l1,-1`)
      .join(''),
  }
}

const MOVES: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
}

/** Where a key leads from a cell, the same place where the map ends; null for a key that leads nowhere. */
export function step(
  key: string,
  { row, column }: { readonly row: number; readonly column: number },
  { rows, columns }: { readonly rows: number; readonly columns: number },
): { row: number; column: number } | null {
  const move = MOVES[key]
  if (!move) return null
  const [down, right] = move
  return { row: within(row + down, rows), column: within(column + right, columns) }
}

/** The nearest place among so many. */
export const within = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1)
