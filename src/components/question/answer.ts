import { isoOf, dayOf } from '../../model/time.ts'
import { linearScale } from '../charts/linearScale.ts'
import { WIDTH } from '../charts/timeline.ts'

const PADDING_BOTTOM = 1
const PADDING_TOP = 22
/** Room above for what does not come by the run's end. */
const NEVER_ROOM = 26
const MONTHS_SHOWN = 5
/** In shares of the width: what the words of a turn, and of the goal, take of a phone's. */
const ROOM = 330
const GOAL_ROOM = 480
/** Pixels that a line of words takes. */
const WORDS = 18
const MOST_YEARS = 6

interface AnswerInput {
  /** Stops as numbers, rising: amounts, or days since 2022-01-01. */
  readonly xs: readonly number[]
  /** Readings: days since 2022-01-01 (null: not by the run's end) or rounds. */
  readonly values: readonly (number | null)[]
  readonly unit: 'day' | 'rounds'
  /** A day, or rounds. */
  readonly goal: number
  /** Stops that meet the goal, from and to. */
  readonly met: readonly (readonly [from: number, to: number])[]
  readonly height: number
  /** The last stop drawn; the last of all if absent. */
  readonly until?: number
  /** Where the lever stands in the baseline, as a number; null where nowhere. */
  readonly base?: number | null
}

interface Tick {
  /** In shares of the width, or pixels from the top. */
  readonly at: number
  readonly value: number
}

export interface Band {
  readonly x: number
  readonly width: number
}

/** Where an answer turns, and where its words have room: in a corner that neither readings nor the goal run through. */
export interface Turn {
  readonly x: number
  /** The stop, as a number. */
  readonly at: number
  readonly isLeft: boolean
  readonly atTop: boolean
}

/** The corner at the goal's line that no reading runs through. */
export interface GoalSide {
  readonly atStart: boolean
  readonly isBelow: boolean
}

export interface DrawnAnswer {
  readonly path: string
  readonly goalY: number
  readonly goalSide: GoalSide
  readonly turns: readonly Turn[]
  readonly neverY: number | null
  /** Where the axis is broken: “never” is drawn above it. */
  readonly breakY: number | null
  readonly bands: readonly Band[]
  /** What the stop next to the baseline’s comes to; null where that is not drawn. */
  readonly baseReading: { readonly y: number; readonly value: number | null } | null
  readonly ticks: readonly Tick[]
  readonly domain: readonly [number, number]
  readonly xDomain: readonly [number, number]
}

/** Where a stop lies, in shares of the picture's width. */
export const placeOf = (x: number, [low, high]: readonly [number, number]): number =>
  high === low ? WIDTH / 2 : ((x - low) / (high - low)) * WIDTH

/** What each stop of a lever comes to, the goal across it, and the stops that meet it. */
export function drawAnswer(input: AnswerInput): DrawnAnswer {
  const { unit, goal, height, until = Infinity, base = null } = input
  const drawn = input.xs
    .map((x, i) => ({ x, value: input.values[i]! }))
    .filter(({ x }) => x <= until)
  const xs = drawn.map(({ x }) => x)
  const xDomain = [xs[0]!, xs.at(-1)!] as const
  const domain = domainOf(
    drawn.map(({ value }) => value),
    goal,
    unit,
  )
  const hasNever = unit === 'day' && drawn.some(({ value }) => value === null)
  const top = hasNever ? PADDING_TOP + NEVER_ROOM : PADDING_TOP
  const y = linearScale(domain, [height - PADDING_BOTTOM, top])
  const neverY = hasNever ? PADDING_TOP : null
  const heightOf = (value: number | null) => (value === null ? PADDING_TOP : y(value))
  const spells = spellsOf(drawn).map((spell) =>
    spell.map(({ x, value }) => [placeOf(x, xDomain), heightOf(value)] as const),
  )
  const goalY = y(goal)
  const readingAt = (at: number | null) => {
    if (at === null || at < xDomain[0] || at > xDomain[1]) return null
    const away = ({ x }: { x: number }) => Math.abs(x - at)
    const { value } = drawn.reduce((near, stop) => (away(stop) < away(near) ? stop : near))
    return { y: heightOf(value), value }
  }
  return {
    path: spells.map(pathOf).join(''),
    goalY,
    goalSide: freeSide({ places: spells.flat(), goalY, height }),
    turns: turnsOf(input.met, xs, { xDomain, places: spells.flat(), goalY, height }),
    neverY,
    breakY: hasNever ? PADDING_TOP + NEVER_ROOM / 2 : null,
    bands: bandsOf(input.met, xs, xDomain),
    baseReading: readingAt(base),
    ticks: (unit === 'day' ? dayTicks(domain) : y.ticks(4)).map((value) => ({
      value,
      at: y(value),
    })),
    domain,
    xDomain,
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** A line through places; a lone one is a dot. */
const pathOf = (places: readonly (readonly [x: number, y: number])[]) =>
  `M${places.map((each) => each.map(tenth).join()).join('L')}${places.length === 1 ? 'Z' : ''}`

/** Stretches of stops that come to a day, and of stops that come to none: no line leads from one to the other. */
function spellsOf<Stop extends { readonly value: number | null }>(stops: readonly Stop[]) {
  const spells: Stop[][] = []
  for (const stop of stops) {
    const last = spells.at(-1)
    if (last && (last[0]!.value === null) === (stop.value === null)) last.push(stop)
    else spells.push([stop])
  }
  return spells
}

function domainOf(
  values: readonly (number | null)[],
  goal: number,
  unit: AnswerInput['unit'],
): [number, number] {
  const all = [goal, ...values.filter((value) => value !== null)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (unit === 'rounds') return [0, Math.max(1, high)]
  const room = Math.max(20, (high - low) * 0.06)
  return [low - room, high + room]
}

/** Each stop stands for the stretch to half way to its neighbours. */
function bandsOf(
  met: AnswerInput['met'],
  xs: readonly number[],
  xDomain: readonly [number, number],
): Band[] {
  return met.flatMap(([from, to]) => {
    const inside = xs.filter((x) => x >= from && x <= to)
    if (inside.length === 0) return []
    const [left] = edgesOf(xs, xs.indexOf(inside[0]!))
    const [, right] = edgesOf(xs, xs.indexOf(inside.at(-1)!))
    const x = placeOf(left, xDomain)
    return [{ x, width: placeOf(right, xDomain) - x }]
  })
}

interface Drawn {
  readonly places: readonly (readonly [x: number, y: number])[]
  readonly goalY: number
  readonly height: number
}

/** Whether a reading lies in a box: from and to across, from and to down. */
const isStruck = ({ places }: Drawn, [left, right, top, bottom]: readonly number[]) =>
  places.some(([x, y]) => x > left! && x < right! && y > top! && y < bottom!)

/** Where one stretch of stops meets the goal and its neighbours do not. */
function turnsOf(
  met: AnswerInput['met'],
  xs: readonly number[],
  { xDomain, ...drawn }: Drawn & { readonly xDomain: readonly [number, number] },
): Turn[] {
  const inside = met.flatMap(([from, to]) => xs.filter((x) => x >= from && x <= to))
  if (met.length !== 1 || inside.length === 0) return []
  const [from, to] = [inside[0]!, inside.at(-1)!]
  const [start] = edgesOf(xs, xs.indexOf(from))
  const [, end] = edgesOf(xs, xs.indexOf(to))
  const turnAt = (edge: number, at: number): Turn => {
    const x = placeOf(edge, xDomain)
    return { x, at, ...freeCorner(x, drawn) }
  }
  return [
    ...(from === xs[0] ? [] : [turnAt(start, from)]),
    ...(to === xs.at(-1) ? [] : [turnAt(end, to)]),
  ]
}

function freeCorner(x: number, drawn: Drawn): Pick<Turn, 'isLeft' | 'atTop'> {
  const { goalY, height } = drawn
  const corners = [false, true].flatMap((atTop) =>
    [false, true].map((isLeft) => ({ isLeft, atTop })),
  )
  const hasRoom = ({ isLeft, atTop }: (typeof corners)[number]) => {
    const [left, right] = isLeft ? [x - ROOM, x] : [x, x + ROOM]
    const [top, bottom] = atTop ? [0, WORDS] : [height - WORDS - 4, height]
    const isOut = left < 0 || right > WIDTH || (goalY > top && goalY < bottom)
    return !isOut && !isStruck(drawn, [left, right, top, bottom])
  }
  return corners.find(hasRoom) ?? { isLeft: x > WIDTH / 2, atTop: goalY > height / 2 }
}

/** Above the goal's line at its end, unless readings run through the words there. */
function freeSide(drawn: Drawn): GoalSide {
  const { goalY, height } = drawn
  const sides = [false, true].flatMap((isBelow) =>
    [false, true].map((atStart) => ({ atStart, isBelow })),
  )
  const hasRoom = ({ atStart, isBelow }: GoalSide) => {
    const [left, right] = atStart ? [-1, GOAL_ROOM] : [WIDTH - GOAL_ROOM, WIDTH + 1]
    const [top, bottom] = isBelow ? [goalY, goalY + WORDS] : [goalY - WORDS, goalY]
    return bottom < height && !isStruck(drawn, [left, right, top, bottom])
  }
  return sides.find(hasRoom) ?? sides[0]!
}

/** Half way to the neighbour on each side; a stop at the end ends there. */
function edgesOf(xs: readonly number[], i: number): [left: number, right: number] {
  const x = xs[i]!
  return [((xs[i - 1] ?? x) + x) / 2, (x + (xs[i + 1] ?? x)) / 2]
}

/** First days of years; of quarters where there are few years. */
export function dayTicks([low, high]: readonly [number, number]): number[] {
  const from = Number(isoOf(Math.floor(low)).slice(0, 4))
  const to = Number(isoOf(Math.ceil(high)).slice(0, 4)) + 1
  const years: number[] = []
  const quarters: number[] = []
  for (let year = from; year <= to; year++) {
    years.push(dayOf(`${year}-01-01`))
    for (const month of ['01', '04', '07', '10']) quarters.push(dayOf(`${year}-${month}-01`))
  }
  const within = (days: number[]) => days.filter((day) => day >= low && day <= high)
  const found = within(years)
  if (found.length > MOST_YEARS) return found.filter((_, i) => i % 2 === 0)
  const fine = within(quarters)
  return found.length < 3 && fine.length <= MONTHS_SHOWN + 2 ? fine : found
}

/** Round values along a lever. */
export const amountTicks = (xDomain: readonly [number, number]): Tick[] =>
  linearScale([...xDomain], [0, WIDTH])
    .ticks(4)
    .map((value) => ({ value, at: placeOf(value, xDomain) }))

export interface Cell {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

/** For each stop of one lever (along), the stops of another (upwards) that meet a goal. */
export function drawFrontier({
  xs,
  ys,
  met,
  height,
}: {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For each of `xs`, the ranges of `ys`. */
  readonly met: readonly (readonly (readonly [from: number, to: number])[])[]
  readonly height: number
}) {
  const xDomain = [xs[0]!, xs.at(-1)!] as const
  const yDomain: [number, number] = [ys[0]!, ys.at(-1)!]
  const y = linearScale(yDomain, [height - PADDING_BOTTOM, PADDING_TOP])
  const cells = met.flatMap((ranges, i): Cell[] => {
    const [left, right] = edgesOf(xs, i)
    const x = placeOf(left, xDomain)
    return ranges.map(([from, to]) => {
      const [bottom] = edgesOf(ys, ys.indexOf(from))
      const [, top] = edgesOf(ys, ys.indexOf(to))
      return { x, width: placeOf(right, xDomain) - x, y: y(top), height: y(bottom) - y(top) }
    })
  })
  return {
    cells,
    xDomain,
    yDomain,
    ticks: y.ticks(4).map((value): Tick => ({ value, at: y(value) })),
  }
}
