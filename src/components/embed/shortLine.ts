// Stands in for d3-shape in an embed: the same line, a tenth of a pixel fine, in steps from point to
// point, without the points that lie on the way.

/** How far (pixels) a point may lie beside the line and still be left out. */
const BESIDE = 0.12

export function line<Row>(x: (row: Row) => number, y: (row: Row) => number) {
  const path = (rows: Iterable<Row>): string | null => {
    const points = Array.from(rows, (row) => [x(row), y(row)] as const)
    let text = ''
    let [left, top] = [0, 0]
    for (const [i, at] of onTheWay(points).entries()) {
      const [right, down] = [Math.round(at[0] * 10), Math.round(at[1] * 10)]
      text += i === 0 ? `M${right / 10} ${down / 10}l` : step(right - left) + step(down - top)
      left = right
      top = down
    }
    return text.replace('l ', 'l') || null
  }
  return Object.assign(path, { digits: () => path })
}

/** A number with the sign that parts it from the one before. */
const step = (tenths: number) =>
  (tenths < 0 ? '-' : ' ') + String(Math.abs(tenths) / 10).replace(/^0\./, '.')

/** Leaves out each point that a straight line from the last one kept passes closely enough. */
function onTheWay(points: readonly (readonly [number, number])[]) {
  const kept = points.slice(0, 1)
  let [low, high] = [-Infinity, Infinity]
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = kept.at(-1)!
    const [x1, y1] = points[i]!
    const slope = (y1 - y0) / (x1 - x0)
    if (i > 1 && !(slope >= low && slope <= high)) {
      kept.push(points[--i]!)
      low = -Infinity
      high = Infinity
      continue
    }
    low = Math.max(low, (y1 - BESIDE - y0) / (x1 - x0))
    high = Math.min(high, (y1 + BESIDE - y0) / (x1 - x0))
  }
  return points.length > 1 ? [...kept, points.at(-1)!] : kept
}
