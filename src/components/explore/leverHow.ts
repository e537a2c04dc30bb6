import type { ParameterId } from '../../data/parameters.ts'
import type { Change } from '../../model/changes.ts'
import { parameterRow } from '../../model/parameterRow.ts'
import { isFixedOutput } from '../../model/tables.ts'
import { DEFAULT_FROM, FACTOR_FROM } from '../widgets/sliderLevers.ts'

/** How a change holds: for the whole run, from a date on, or as a multiple of the baseline. */
export type How = 'set' | 'from' | 'factor'

/** What a lever can do: a number for the whole run cannot change on a date, and a multiple needs a baseline and room on both sides of it. */
export function howsOf(id: ParameterId): readonly How[] {
  const { kind, min, unit } = parameterRow(id)
  if (kind === 'number') return ['set']
  const canBeMultiple = min === 0 && unit !== 'share' && !isFixedOutput(id)
  return canBeMultiple ? ['from', 'set', 'factor'] : ['from', 'set']
}

/** What a lever does until the reader says otherwise: planned fire and supplies are multiplied, what changes on dates is changed on one. */
export function howAtStart(id: ParameterId): How {
  const { kind, best, group } = parameterRow(id)
  if (kind === 'number' || typeof best === 'number') return 'set'
  return kind === 'linear' && group === 'need' ? 'factor' : 'from'
}

export const howOf = ({ from, factor }: Change): How =>
  from === undefined ? 'set' : factor === undefined ? 'from' : 'factor'

/** A change of one kind with a value (in the lever's unit, or a factor), on the date and over the months that it had. */
export function changeOf(how: How, value: number, before: Change | undefined): Change {
  if (how === 'set') return { value }
  const { from, rampMonths } = before?.from === undefined ? {} : before
  const ramp = rampMonths ? { rampMonths } : {}
  return how === 'factor'
    ? { factor: value, from: from ?? FACTOR_FROM, ...ramp }
    : { value, from: from ?? DEFAULT_FROM, ...ramp }
}
