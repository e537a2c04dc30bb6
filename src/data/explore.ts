/** The named scenarios (presets.ts) that the instrument offers to begin with, in their order; '' is the baseline. */
export const EXPLORE_PRESETS = [
  'as-planned',
  'contracts-a-year-earlier',
  'joint-from-day-one',
  'no-surge',
  'more-kept-back',
  'promises-kept',
  'half-the-planned-fire',
  'without-the-figure-of-fire',
  'congress-never-held-back',
] as const
export type ExplorePreset = (typeof EXPLORE_PRESETS)[number]

/** The published figure that a preset leaves out. */
export const FIGURE_OF_FIRE = 'ua-fire-2024-02-guardian'
