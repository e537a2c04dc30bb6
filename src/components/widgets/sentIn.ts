import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { finished } from '../../model/answers/finished.ts'
import { measureMembers, type Measure } from '../../model/ensemble/measures.ts'
import { middleRuns } from '../../model/ensemble/middle.ts'
import { of100Sent, ORIGINS, type Origin } from '../../model/origins.ts'
import { run, type Run } from '../../model/run.ts'
import { dayOf } from '../../model/time.ts'
import type { ValueInRuns } from '../charts/hundredRange.ts'
import { GROUPS, wholeOf100, type Group } from '../charts/sentShells.ts'
import { onceEach } from './once.ts'

export type SentRow = Group | Origin

/** Of 100 rounds sent in a year, how many from each origin: whole numbers that come to 100, and how far runs reach. */
export interface SentIn extends Readonly<Record<SentRow, ValueInRuns>> {
  readonly year: number
}

const withSums = (each: Readonly<Record<Origin, number>>): Record<SentRow, number> => ({
  ...each,
  made: each['us.exports'] + each['europe.exports'],
  shelf: each['us.drawdown'] + each['europe.drawdown'],
})

const counted = onceEach((name): SentIn => {
  const year = Number(name)
  const rowsOf = (one: Run) => of100Sent(one, year)
  const best = withSums(wholeOf100(rowsOf(run(baseline))))
  const rows = [...new Set<SentRow>([...GROUPS, ...ORIGINS])]
  const measures = Object.fromEntries(
    rows.map((row): [SentRow, Measure] => [row, (one) => withSums(rowsOf(one))[row]]),
  ) as Record<SentRow, Measure>
  const [seed, members, lastDay] = [ENSEMBLE_SEED, ENSEMBLE_MEMBERS, dayOf(`${year}-12-31`)]
  const measured = finished(
    measureMembers({ baseline, scenario: {}, seed, members, lastDay }, measures),
  )
  const inRuns = (row: SentRow): ValueInRuns => {
    const { low, high } = middleRuns(measured[row])
    return { best: best[row], low: low!, high: high! }
  }
  return {
    year,
    ...(Object.fromEntries(rows.map((row) => [row, inRuns(row)])) as Record<SentRow, ValueInRuns>),
  }
})

/** Where the rounds sent to Ukraine in a year came from in the baseline, and in a thousand runs. For the server only. */
export const sentIn = (year: number): SentIn => counted(String(year))
