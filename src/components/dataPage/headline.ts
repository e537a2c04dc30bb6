import { baseline } from '../../data/baseline.ts'
import leftOutJson from '../../data/calibration/leftOut.json' with { type: 'json' }
import type { ParameterId } from '../../data/parameters.ts'
import { outcomesOf } from '../../model/outcomes.ts'
import { unlessRefused } from '../../model/refusal.ts'
import { run } from '../../model/run.ts'
import type { Parameters } from '../../model/scenario.ts'
import { baselineAt, UNCERTAIN } from '../../model/sensitivity.ts'

/** What the story tells of a run: when the American floor is reached (ISO; null: never), and the weeks below half. */
export interface Headline {
  readonly floor: string | null
  readonly weeks: number
}

function headlineOf(parameters: Parameters): Headline {
  const outcomes = outcomesOf(run(parameters))
  return { floor: outcomes['us.bareDate'], weeks: outcomes['ukraine.hungerWeeks'] }
}

export const baselineHeadline: Headline = headlineOf(baseline)

interface Ends {
  readonly low: Headline
  readonly high: Headline
}

const known = new Map<string, Ends | null>()

/** The headline at both ends of a parameter's range, all others as they stand; null without a range, or where the model refuses an end. */
export function headlineAtEnds(id: ParameterId): Ends | null {
  if (!known.has(id)) {
    const row = UNCERTAIN.find((each) => each.id === id)
    const ends = row
      ? unlessRefused(() => ({
          low: headlineOf(baselineAt(baseline, row, 'low')),
          high: headlineOf(baselineAt(baseline, row, 'high')),
        }))
      : null
    known.set(id, ends)
  }
  return known.get(id)!
}

/** The headline of the fit to all series but this one; null where the fit does not rest on it. */
export function headlineWithout(series: string): Headline | null {
  const found = leftOutJson.leftOut.find((each) => each.series === series)
  return found ? { floor: found.bareDate, weeks: found.hungerWeeks } : null
}
