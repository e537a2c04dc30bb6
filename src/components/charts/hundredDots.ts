/** A hundred shells, counted down each column and from left to right: so many of 100 lie left of their share of the width. */
const ROWS = 4
const COLUMNS = 25

/** Where the slider stands before anything is guessed. */
export const MIDDLE = 50

/** The drawing's own measure, which is also that of a picture to take away; on the page it is as wide as its column. */
export const DOTS = { width: 1000, height: 144 } as const

/** The dots from one number to another, as one path of points. */
export function dotsPath(from: number, to: number): string {
  let path = ''
  for (let i = from; i < to; i++) {
    const x = ((Math.floor(i / ROWS) + 0.5) * DOTS.width) / COLUMNS
    const y = (((i % ROWS) + 0.5) * DOTS.height) / ROWS
    path += `M${x} ${y}h.01`
  }
  return path
}
