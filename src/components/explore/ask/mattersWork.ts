import { baseline } from '../../../data/baseline.ts'
import type { ParameterId } from '../../../data/parameters.ts'
import { goalOutcome } from '../../../model/answers/outcome.ts'
import { tippingInSlices, type Tipping } from '../../../model/answers/tipping.ts'
import { tornadoInSlices, type Tornado } from '../../../model/answers/tornado.ts'
import { uncertainRow } from '../../../model/sensitivity.ts'
import { endOf, type Question } from '../../question/question.ts'
import { workPart } from '../../question/workPart.ts'

/** What a goal hangs on, and where along each of these numbers it turns. */
export interface Matters {
  readonly tornado: Tornado
  /** Null where it turns nowhere in the range; those not known yet are absent. */
  readonly tippings: ReadonlyMap<ParameterId, Tipping | null>
}

/** The numbers that move what a goal measures most; then the tipping value of each. */
export function* mattersWork(
  { scenario, goal }: Question,
  tell: (matters: Matters) => void = () => {},
): Generator<number, Matters> {
  const outcome = goalOutcome(goal, endOf({ scenario }))
  const tornado = yield* workPart(tornadoInSlices({ baseline, scenario, outcome }), 0, 0.4)
  const { bars, tipping } = tornado
  const tippings = new Map<ParameterId, Tipping | null>()
  for (const [i, { id }] of bars.entries()) {
    // The tornado knows that of the widest.
    const own =
      i === 0
        ? tipping
        : yield* workPart(
            tippingInSlices({ baseline, scenario, row: uncertainRow(id), holds: outcome.holds! }),
            0.4 + (0.6 * i) / bars.length - 0.3 / bars.length,
            0.6 / bars.length,
          )
    tippings.set(id, own)
    tell({ tornado, tippings: new Map(tippings) })
  }
  return { tornado, tippings }
}
