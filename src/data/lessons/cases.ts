import { BATHTUB_CASES } from '../bathtubCases.ts'

export interface LessonCase {
  readonly medium: 'water' | 'shells' | 'masks'
  readonly start: number
  readonly inflow: readonly number[]
  readonly outflow: readonly number[]
  /** The grid to draw into goes from 0 to here, with a line at each `every`. */
  readonly grid: { readonly top: number; readonly every: number }
}

const [tub, rising] = BATHTUB_CASES as unknown as readonly [
  (typeof BATHTUB_CASES)[number],
  (typeof BATHTUB_CASES)[number],
]
const steady = (value: number) => new Array<number>(12).fill(value)

/** Exercises: their numbers are made up, round, and small enough to be worked out by hand. */
export const LESSON_CASES = {
  bathtub: { ...tub, grid: { top: 160, every: 20 } },
  shells: { ...rising, grid: { top: 1_000_000, every: 200_000 } },
  cistern: {
    medium: 'water',
    start: 300,
    inflow: [8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
    outflow: steady(36),
    grid: { top: 350, every: 50 },
  },
  masks: {
    medium: 'masks',
    start: 60_000,
    inflow: [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5].map((thousand) => thousand * 1000),
    outflow: steady(8000),
    grid: { top: 60_000, every: 10_000 },
  },
  /** The same store, with twice as much delivered from the fourth month on. */
  masksMore: {
    medium: 'masks',
    start: 60_000,
    inflow: [2, 2.5, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((thousand) => thousand * 1000),
    outflow: steady(8000),
    grid: { top: 60_000, every: 10_000 },
  },
  /** The same store, with a quarter less used. */
  masksLess: {
    medium: 'masks',
    start: 60_000,
    inflow: [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5].map((thousand) => thousand * 1000),
    outflow: steady(6000),
    grid: { top: 60_000, every: 10_000 },
  },
} as const satisfies Readonly<Record<string, LessonCase>>

export type CaseId = keyof typeof LESSON_CASES
