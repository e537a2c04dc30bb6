import type { Stop } from './lever.ts'

/** Neighbouring stops that all meet a goal, and the stops beside them that do not; null at the lever's ends. */
export interface Interval {
  readonly from: Stop
  readonly to: Stop
  readonly failsBelow: Stop | null
  readonly failsAbove: Stop | null
}

/** The stops that meet a goal, ready for words: all, none, from X on, up to X, between X and Y, or several such. */
export interface Answer {
  readonly kind: 'all' | 'none' | 'from' | 'upTo' | 'between' | 'several'
  readonly intervals: readonly Interval[]
}

/** Gathers rising stops into intervals; a stop whose verdict is null was refused and is passed over. */
export function answerOf(stops: readonly Stop[], verdictOf: (i: number) => boolean | null): Answer {
  const intervals: Interval[] = []
  let open: Pick<Interval, 'from' | 'failsBelow'> | null = null
  let before: Stop | null = null
  stops.forEach((stop, i) => {
    const meets = verdictOf(i)
    if (meets === null) return
    if (meets) open ??= { from: stop, failsBelow: before }
    else if (open) {
      intervals.push({ ...open, to: before!, failsAbove: stop })
      open = null
    }
    before = stop
  })
  // The compiler does not see the loop above write to it.
  const last = open as Pick<Interval, 'from' | 'failsBelow'> | null
  if (last) intervals.push({ ...last, to: before!, failsAbove: null })
  return { kind: kindOf(intervals), intervals }
}

function kindOf(intervals: readonly Interval[]): Answer['kind'] {
  const [interval] = intervals
  if (!interval) return 'none'
  return intervals.length > 1 ? 'several' : kindOfOne(interval)
}

/** The widest of the intervals as an answer of its own, and the others. */
export function widestFirst({ kind, intervals }: Answer): { main: Answer; others: Interval[] } {
  if (kind !== 'several') return { main: { kind, intervals }, others: [] }
  const widest = intervals.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a))
  return {
    main: { kind: kindOfOne(widest), intervals: [widest] },
    others: intervals.filter((each) => each !== widest),
  }
}

const widthOf = ({ from, to }: Interval) => placeOf(to) - placeOf(from)
const placeOf = (stop: Stop) => (typeof stop === 'string' ? Date.parse(stop) : stop)

function kindOfOne({
  failsBelow,
  failsAbove,
}: Interval): Exclude<Answer['kind'], 'several' | 'none'> {
  if (failsBelow === null) return failsAbove === null ? 'all' : 'upTo'
  return failsAbove === null ? 'from' : 'between'
}
