import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { readQuery, writeQuery } from '../../model/address.ts'
import { finished } from '../../model/answers/finished.ts'
import { measureMembers } from '../../model/ensemble/measures.ts'
import { middleRuns } from '../../model/ensemble/middle.ts'
import { totalOn } from '../../model/outcomesByDay.ts'
import { run, type Run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'
import { dayOf } from '../../model/time.ts'
import type { ValueInRuns } from '../charts/hundredRange.ts'
import { onceEach } from '../widgets/once.ts'

/** After Congress had let shells go again: during its pause they pile up. */
const lastDay = dayOf('2024-12-31')

const AMERICAS = {
  made: (one: Run) => totalOn(one, 'us.produced', lastDay),
  shelf: (one: Run) => totalOn(one, 'us.stock', lastDay),
}

const counted = onceEach((query): ValueInRuns => {
  const { scenario } = readQuery(baseline, query)
  const [more, usual] = [run(baseline, scenario), run(baseline)]
  const extra = (id: keyof typeof AMERICAS) => AMERICAS[id](more) - AMERICAS[id](usual)
  const [seed, members] = [ENSEMBLE_SEED, ENSEMBLE_MEMBERS]
  const { made, shelf } = finished(
    measureMembers({ baseline, scenario, against: {}, seed, members, lastDay }, AMERICAS),
  )
  const { low, high } = middleRuns(made.map((each, m) => 1 - shelf[m]! / each))
  return { best: 1 - extra('shelf') / extra('made'), low: low!, high: high! }
})

/** Of the rounds that America makes beyond the baseline's, the share (0–1) that has left for Ukraine by the end of 2024: each run compared with the baseline with the same draws. Own use does not change, and none are sold. For the server only. */
export const extraGone = (scenario: Scenario) =>
  counted(writeQuery(baseline, { ...scenario, end: undefined }))
