import { parameters, type ParameterId } from './parameters.ts'
import type { Schedule } from './types.ts'

/** Every parameter at its best value: what a scenario differs from. */
export const baseline = Object.fromEntries(parameters.map((row) => [row.id, row.best])) as Record<
  ParameterId,
  Schedule | null
>
