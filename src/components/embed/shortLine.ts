// Stands in for d3-shape in an embed: the path that timelines are drawn with, in a tenth of the bytes.
import { linePath } from '../charts/linePath.ts'

export function line<Row>(x: (row: Row) => number, y: (row: Row) => number) {
  const path = (rows: Iterable<Row>): string | null => {
    const all = Array.from(rows)
    return all.length > 0 ? linePath(all.map(x), all.map(y)) : null
  }
  return Object.assign(path, { digits: () => path })
}
