import { column, SERIES, type SeriesId } from '../../src/model/columns.ts'
import { run } from '../../src/model/run.ts'
import type { CompleteScenario } from '../../src/model/scenario.ts'

/** Each series may differ by this share of its own maximum. */
const TOLERANCE = 1e-9

/** The series of a scenario in which another engine and ours disagree, one line each. */
export function differences(
  scenario: CompleteScenario,
  theirs: Readonly<Record<SeriesId, ArrayLike<number>>>,
): string[] {
  const { columns } = run(scenario.parameters, scenario)
  return SERIES.flatMap((id) => {
    const ours = column(columns, id)
    if (ours.length !== theirs[id]?.length)
      return [`${id}: ${ours.length} rows here, ${theirs[id]?.length} there`]
    const largest = Math.max(...ours.map(Math.abs))
    const apart = Math.max(...ours.map((value, k) => Math.abs(value - theirs[id][k]!)))
    return apart <= TOLERANCE * largest ? [] : [`${id}: ${apart} apart, of at most ${largest}`]
  })
}
