/** Whole weeks from one day to another, rounded; negative where the second is earlier. */
export const weeksBetween = (from: number, to: number): number => Math.round((to - from) / 7)
