/** How far, in pixels of height, a row that is left out may lie from the line drawn. */
const NEAR = 0.12

/**
 * A line through rows from left to right, as an SVG path: in steps from corner to corner, a tenth of
 * a pixel fine. Rows on a straight stretch are left out: of 261 weeks about 50 are corners, and pages
 * and browsers carry a fifth of the text. The first, the last and the lowest row always stay.
 */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>): string {
  let path = ''
  let left = 0
  let top = 0
  for (const [i, k] of cornersOf(xs, ys).entries()) {
    const right = Math.round(xs[k]! * 10)
    const down = Math.round(ys[k]! * 10)
    if (i === 0) path = `M${right / 10} ${down / 10}`
    else path += (i === 1 ? 'l' : '') + step(right - left) + step(down - top)
    left = right
    top = down
  }
  return path.replace('l ', 'l')
}

/** Tenths as a number with the sign that parts it from the one before; by whole numbers, which are written faster than fractions. */
function step(tenths: number): string {
  const size = Math.abs(tenths)
  const whole = Math.trunc(size / 10)
  const tenth = size % 10
  return `${tenths < 0 ? '-' : ' '}${whole > 0 || tenth === 0 ? whole : ''}${tenth === 0 ? '' : `.${tenth}`}`
}

/** The rows that a line through rows from left to right has to turn at to stay near all others. */
export function cornersOf(xs: ArrayLike<number>, ys: ArrayLike<number>, far = NEAR): number[] {
  const last = xs.length - 1
  const lowest = lowestRow(ys)
  const corners = [0]
  let corner = 0
  // Between which slopes a line from the last corner is near all rows since.
  let least = -Infinity
  let most = Infinity
  const turnAt = (k: number) => {
    corners.push((corner = k))
    least = -Infinity
    most = Infinity
  }
  for (let k = 1; k <= last; k++) {
    const slope = (ys[k]! - ys[corner]!) / (xs[k]! - xs[corner]!)
    if (slope < least || slope > most) turnAt(k - 1)
    if (k === last || k === lowest) turnAt(k)
    else {
      const width = xs[k]! - xs[corner]!
      const rise = ys[k]! - ys[corner]!
      least = Math.max(least, (rise - far) / width)
      most = Math.min(most, (rise + far) / width)
    }
  }
  return corners
}

/** On a screen y grows downward. */
function lowestRow(ys: ArrayLike<number>): number {
  let lowest = 0
  for (let k = 1; k < ys.length; k++) if (ys[k]! > ys[lowest]!) lowest = k
  return lowest
}
