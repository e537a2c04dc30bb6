import { WIDTH } from './timeline.ts'

/** A place across a picture, or a breadth, as a style and an svg attribute take it. */
export const percentAcross = (x: number, width = WIDTH) => `${((x / width) * 100).toFixed(2)}%`
