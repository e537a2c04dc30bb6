/** What flows: litres a minute in the bathtub, rounds a month on the shelves. */
type Medium = 'water' | 'shells'

export interface BathtubCase {
  readonly id: 'bathtub' | 'rising' | 'peaking'
  readonly medium: Medium
  /** The level at the start: litres, or rounds. */
  readonly start: number
  /** What flows in and out in each minute or month. */
  readonly inflow: readonly number[]
  readonly outflow: readonly number[]
  /** The order in which four curves are offered; the right one never stands in the same place. */
  readonly offered: readonly ('copiesInflow' | 'follows' | 'steadies' | 'overshoots')[]
}

const steady = (value: number) => new Array<number>(12).fill(value)

/** Exercises: their numbers are made up, round and the same for every reader. */
export const BATHTUB_CASES: readonly BathtubCase[] = [
  {
    id: 'bathtub',
    medium: 'water',
    start: 150,
    inflow: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    outflow: steady(18),
    offered: ['copiesInflow', 'steadies', 'follows', 'overshoots'],
  },
  {
    id: 'rising',
    medium: 'shells',
    start: 1_000_000,
    inflow: [40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95].map((thousand) => thousand * 1000),
    outflow: steady(120_000),
    offered: ['steadies', 'follows', 'overshoots', 'copiesInflow'],
  },
  {
    id: 'peaking',
    medium: 'shells',
    start: 200_000,
    inflow: [90, 110, 130, 145, 155, 160, 155, 145, 130, 110, 95, 80].map((each) => each * 1000),
    outflow: steady(60_000),
    offered: ['follows', 'copiesInflow', 'overshoots', 'steadies'],
  },
]

/** What a reader sets on the shelves: rounds a month, and where the sliders stand at the start. */
export const OWN_TUB = {
  start: 500_000,
  months: 12,
  grid: { min: 0, max: 200_000, step: 5000 },
  settings: { inflowFirst: 60_000, inflowLast: 110_000, outflow: 100_000 },
} as const

/** Sterman's study of how people draw a level (Science, 2008). */
export const STUDY = 'https://doi.org/10.1126/science.1162574'
