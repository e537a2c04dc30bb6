import type { Answer } from '../../model/answers/answer.ts'
import type { Stop } from '../../model/answers/lever.ts'

const MOST_ROWS = 36

/** Which of many stops a table shows: both ends, those where an answer turns, and others evenly between. */
export function thinned(stops: readonly Stop[], answer: Answer): number[] {
  const kept = new Set([0, stops.length - 1])
  for (const { from, to, failsBelow, failsAbove } of answer.intervals)
    for (const stop of [from, to, failsBelow, failsAbove])
      if (stop !== null && stops.includes(stop) && kept.size < MOST_ROWS)
        kept.add(stops.indexOf(stop))
  const room = MOST_ROWS - kept.size
  for (let i = 1; i <= room; i++) kept.add(Math.round((i * (stops.length - 1)) / (room + 1)))
  return [...kept].sort((a, b) => a - b)
}
