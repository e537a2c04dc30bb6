import type { ParameterId } from '../parameters.ts'

/**
 * `label`: beside a slider. `phrase`: ends the sentence “…, depending most on ___”. `free`: beside a slider
 * that holds nothing yet.
 */
export type ParameterStrings = Readonly<
  Record<ParameterId, { readonly label: string; readonly phrase: string; readonly free?: string }>
>
