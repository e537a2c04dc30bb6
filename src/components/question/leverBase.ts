import { baseline } from '../../data/baseline.ts'
import type { Lever } from '../../model/answers/lever.ts'
import { run, type Run } from '../../model/run.ts'
import { dayOf } from '../../model/time.ts'
import { baselineValueOn } from '../reader/baselineValueOn.ts'

let plain: Run | undefined

/** What a lever stands at in the baseline: its value, or of a factor 1; null for a value that changes with time. */
export function leverBase(lever: Lever): number | null {
  if (lever.how === 'factor') return 1
  if (lever.how === 'date') return null
  if (lever.how === 'from')
    return baselineValueOn(dayOf(lever.from), lever.id, () => (plain ??= run(baseline)))
  const schedule = baseline[lever.id]
  return typeof schedule === 'number' ? schedule : null
}
