/** The mean of values, in their unit; not a number where there are none. Throws nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
