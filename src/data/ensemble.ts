/** The seed of every fan on the site: the day of the warning. */
export const ENSEMBLE_SEED = 20_230_213

/** How many runs ranges and counts are taken from. */
export const ENSEMBLE_MEMBERS = 1000

/** The dates by which runs are counted in words. */
export const COUNTED_BY = '2023-12-31'
