import { ticks } from 'd3-array'

/** Values to places, evenly: all that charts need. d3-scale’s brings colours, dates and number formats along, 7 KiB in each embed. */
export interface LinearScale {
  (value: number): number
  /** The value at a place. */
  invert(place: number): number
  /** About so many round values of the domain. */
  ticks(count: number): number[]
}

export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const scale = (value: number) => start + ((value - from) / (to - from)) * (end - start)
  return Object.assign(scale, {
    invert: (place: number) => from + ((place - start) / (end - start)) * (to - from),
    ticks: (count: number) => ticks(from, to, count),
  })
}
