import { totalOn } from './outcomesByDay.ts'
import type { Run } from './run.ts'

/** Where what America made stands on a day (days from 2022-01-01), in rounds. What one run has more than another is what became of its extra rounds. */
export const roundsOn = {
  made: (run, day) => totalOn(run, 'us.produced', day),
  shelf: (run, day) => totalOn(run, 'us.stock', day),
  fired: (run, day) => totalOn(run, 'ukraine.firedTotal', day),
} as const satisfies Record<string, (run: Run, day: number) => number>

export type RoundsOn = Readonly<Record<keyof typeof roundsOn, number>>

/** Of 100 extra rounds: how many lie on America's shelf, how many have left it for Ukraine, and how many more Ukraine has fired. Own use does not change, and none are sold. */
export const of100Extra = ({ made, shelf, fired }: RoundsOn) => ({
  shelf: (100 * shelf) / made,
  gone: 100 - (100 * shelf) / made,
  fired: (100 * fired) / made,
})
