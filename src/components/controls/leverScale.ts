import { parameterRow } from '../../model/parameterRow.ts'
import type { ModelWords } from '../widgets/modelWords.ts'
import { FACTOR_GRID, type SliderLever } from '../widgets/sliderLevers.ts'

type Scaled = Pick<SliderLever, 'id' | 'how' | 'grid'>

/** What a lever's slider spans, in its unit or as a factor; `base`: where it stands in the baseline. */
export function gridOf({ id, how, grid = FACTOR_GRID }: Scaled, base: number) {
  const { min, max, step, low, high, best } = parameterRow(id)
  // For dated values, low and high are factors of each; for one number they are values.
  const isDated = Array.isArray(best)
  const by = how === 'factor' ? (isDated ? 1 : 1 / (best as number)) : isDated ? base : 1
  const range = { low: low && low * by, high: high && high * by }
  return how === 'factor' ? { ...grid, ...range } : { min, max, step, ...range }
}

/** What stands behind its number, and what is said of it. */
export function unitOf(
  lever: Scaled,
  { units, widget }: Pick<ModelWords, 'units' | 'widget'>,
): { readonly short: string; readonly other: string } {
  if (lever.how !== 'factor') return units[parameterRow(lever.id).unit]
  const unit = lever.id === 'need' ? widget.factorUnit : widget.factorOfBaseline
  return { short: unit, other: unit }
}

/** A share's slider counts in per cent. */
export const scaleOf = ({ id, how }: Scaled) =>
  how !== 'factor' && parameterRow(id).unit === 'share' ? 100 : 1
