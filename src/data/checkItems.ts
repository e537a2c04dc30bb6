/**
 * Six questions on stocks and flows: three before a lesson, three after it with another surface. They are
 * adapted, not validated: nobody has tried these wordings on a class and published what came out.
 * Each set asks in the same order: in words, with a flow that jumps, with two flows that cross.
 */
export const CHECK_SETS = ['before', 'after'] as const
export type CheckSet = (typeof CHECK_SETS)[number]

interface Item {
  readonly set: CheckSet
  /** What it is about; its words are under this name. */
  readonly id: 'town' | 'tub' | 'store' | 'lake' | 'account' | 'beds'
}
export interface WordsItem extends Item {
  readonly kind: 'words'
  /** What each unit of time brings and takes. */
  readonly flows: Flows
  readonly options: readonly ('rises' | 'falls' | 'stays' | 'cannotTell')[]
}
/** After Booth Sweeney and Sterman (2000): the inflow jumps, the outflow holds. */
export interface SquareItem extends Item {
  readonly kind: 'square'
  readonly flows: Flows
  readonly options: readonly ('addsUp' | 'copies' | 'mirrors' | 'stays')[]
}
/** After Cronin, Gonzalez and Sterman (2009): when was most in the store? */
export interface CrossingItem extends Item {
  readonly kind: 'crossing'
  readonly flows: Flows
  /** mostIn: when most came in; widest: when most more came in than went out; crossing: when the two are about to change places. */
  readonly options: readonly ('mostIn' | 'widest' | 'crossing' | 'cannotTell')[]
}
export type CheckItem = WordsItem | SquareItem | CrossingItem

export interface Flows {
  readonly start: number
  readonly inflow: readonly number[]
  readonly outflow: readonly number[]
}

/** Four steps high, four low, and so on. */
const square = (high: number, low: number) =>
  Array.from({ length: 16 }, (_, k) => (k % 8 < 4 ? high : low))
const steady = (value: number, steps: number) => new Array<number>(steps).fill(value)

export const CHECK_ITEMS: readonly CheckItem[] = [
  {
    set: 'before',
    id: 'town',
    kind: 'words',
    flows: { start: 5000, inflow: [100, 120, 140, 160], outflow: [200, 220, 240, 260] },
    options: ['rises', 'falls', 'stays', 'cannotTell'],
  },
  {
    set: 'before',
    id: 'tub',
    kind: 'square',
    flows: { start: 100, inflow: square(75, 25), outflow: steady(50, 16) },
    options: ['copies', 'mirrors', 'addsUp', 'stays'],
  },
  {
    set: 'before',
    id: 'store',
    kind: 'crossing',
    flows: {
      start: 0,
      inflow: [10, 24, 31, 28, 26, 22, 18, 14, 12, 9, 7, 5],
      outflow: [0, 4, 13, 12, 14, 16, 16, 21, 24, 27, 29, 20],
    },
    options: ['mostIn', 'widest', 'crossing', 'cannotTell'],
  },
  {
    set: 'after',
    id: 'lake',
    kind: 'words',
    flows: { start: 8000, inflow: [300, 260, 220, 180], outflow: [100, 100, 100, 100] },
    options: ['falls', 'stays', 'rises', 'cannotTell'],
  },
  {
    set: 'after',
    id: 'account',
    kind: 'square',
    flows: { start: 400, inflow: square(300, 100), outflow: steady(200, 16) },
    options: ['addsUp', 'copies', 'stays', 'mirrors'],
  },
  {
    set: 'after',
    id: 'beds',
    kind: 'crossing',
    flows: {
      start: 20,
      inflow: [6, 13, 15, 14, 12, 11, 9, 6, 5, 4, 3, 3],
      outflow: [4, 3, 8, 9, 8, 8, 8, 10, 11, 10, 9, 7],
    },
    options: ['widest', 'cannotTell', 'mostIn', 'crossing'],
  },
]

/** What the items are adapted from. */
export const CHECK_SOURCES = {
  square: {
    by: 'Booth Sweeney, Sterman (2000)',
    title: 'Bathtub dynamics: initial results of a systems thinking inventory',
    url: 'https://doi.org/10.1002/sdr.198',
  },
  crossing: {
    by: 'Cronin, Gonzalez, Sterman (2009)',
    title: 'Why don’t well-educated adults understand accumulation?',
    url: 'https://doi.org/10.1016/j.obhdp.2008.03.003',
  },
} as const
