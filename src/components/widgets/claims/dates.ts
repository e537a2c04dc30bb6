import { dayOf, isoOf } from '../../../model/time.ts'
import { linearScale } from '../../charts/linearScale.ts'
import { WIDTH } from '../../charts/timeline.ts'

const months = (from: string, to: string): string[] => {
  const found: string[] = []
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month++) {
    const iso = `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`
    if (iso > to) return found
    found.push(iso)
  }
}

/** Days as dots on a strip of whole months. */
export function drawDates(days: readonly string[]) {
  const sorted = [...days].sort()
  const starts = months(sorted[0]!, sorted.at(-1)!)
  const first = dayOf(starts[0]!)
  const last = dayOf(isoOf(dayOf(starts.at(-1)!) + 31))
  const x = linearScale([first, last], [0, WIDTH])
  return {
    dots: sorted.map((day) => x(dayOf(day))),
    months: starts.map((start) => ({ start, x: x(dayOf(start)) })),
  }
}
