/** Questions that a class answers by raising hands: the made-up cases of the bathtub, and the American shelf of one year in the baseline. Ids are parts of addresses: final once published. */
export const HANDS_UP = ['bathtub', 'rising', 'shelf', 'peaking'] as const
export type HandsUpId = (typeof HANDS_UP)[number]

/** The year whose months the American shelf is asked about: output rises all through it. */
export const SHELF_YEAR = 2023
/** The order in which its four curves stand; the right one has another place than in the other questions before it. */
export const SHELF_OFFERED = ['copiesInflow', 'overshoots', 'steadies', 'follows'] as const

/** How finely a pupil sets a level: litres, or rounds. */
export const LEVEL_STEP = { water: 5, shells: 25_000 } as const

/** The most hands that are counted for one curve. */
export const MOST_HANDS = 999
