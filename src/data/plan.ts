/** The section of the story that a reader's plan stands in. */
export const PLAN_SECTION = 'your-plan'

/** The named scenarios that it offers to begin with (presets.ts), in their order. */
export const PLAN_PRESETS = ['us-60000-a-month', 'signed-in-2022', 'more-kept-back'] as const
export type PlanPreset = (typeof PLAN_PRESETS)[number]

/** How many plans can be kept beside the one at hand. */
export const MOST_KEPT = 3

/** What the reader is asked to bring about by one lever: fewer rounds missing than this by the last day shown. */
export const PLAN_CHALLENGE = { missing: 500_000 } as const
