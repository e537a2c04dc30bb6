import { onGrid, type Grid } from '../../model/grid.ts'
import { dayOf, isoOf } from '../../model/time.ts'

/** A field's date (ISO) within a run that ends on a date; nothing while it is being typed. */
export function dateIn({ value }: HTMLInputElement, end: string): string | null {
  const day = dayOf(value)
  return Number.isNaN(day) ? null : isoOf(Math.min(Math.max(day, 1), dayOf(end)))
}

/** A field's number on its grid; nothing while it is being typed. */
export function numberIn({ valueAsNumber }: HTMLInputElement, grid: Grid): number | null {
  return Number.isFinite(valueAsNumber) ? onGrid(valueAsNumber, grid) : null
}
