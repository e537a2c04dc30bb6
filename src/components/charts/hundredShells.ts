/** A hundred shells, counted down each column and from left to right: so many of 100 lie left of their share of the width. */
const ROWS = 2
const COLUMNS = 50

/** Where the slider stands before anything is guessed. */
export const MIDDLE = 50

/** The drawing's own measure, which is also that of a picture to take away; on the page it is as wide as its column. */
export const RACK = { width: 1000, height: 160 } as const

/** A shell of 155 mm on its base, as slender as one is: base, body, ogive, nose. */
const SHELL = 'v-41q0-17 4.5-29h3q4.5 12 4.5 29v41z'
const BASE = { left: 4, above: 4 }

/** The shells from one number to another, as one path. */
export function shellsPath(from: number, to: number): string {
  let path = ''
  for (let i = from; i < to; i++) {
    const x = (Math.floor(i / ROWS) * RACK.width) / COLUMNS + BASE.left
    const y = ((i % ROWS) + 1) * (RACK.height / ROWS) - BASE.above
    path += `M${x} ${y}${SHELL}`
  }
  return path
}
