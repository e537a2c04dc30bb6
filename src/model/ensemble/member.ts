import type { ParameterId } from '../../data/parameters.ts'
import type { Schedule } from '../../data/types.ts'
import { intervene } from '../intervene.ts'
import type { CompleteScenario } from '../scenario.ts'
import { scheduleOn } from '../schedule.ts'
import { PRODUCERS } from '../producers.ts'
import { interventionsOn, isNumber, KINDS, LATE, rowsOf, tabulate, type Tables } from '../tables.ts'
import { DAYS_PER_MONTH, roundHalfUp } from '../time.ts'
import type { Draws } from './draws.ts'
import type { UncertainRow } from './uncertain.ts'

/**
 * A table as a line in the number drawn: what stands on a day is (drawn × base) × weight + added.
 * `base` is the schedule below the interventions; each intervention turns what stands into a blend
 * of it and its target, so that what is left of the baseline (`weight`) and what the values add
 * (`added`) hold for every member.
 */
interface Parts {
  /** Null: the number drawn is itself the value of every day. */
  readonly base: Float64Array | null
  readonly pieces: readonly Piece[]
  /** Null: no intervention. */
  readonly over: { readonly weight: Float64Array; readonly added: Float64Array } | null
  readonly least: number
  readonly most: number
  /** Whether a draw can take the base out of its bounds. */
  readonly mayLeave: boolean
}

/** A stretch of a base. Filling level ones takes a fifth of the time of going row by row. */
interface Piece {
  readonly from: number
  readonly to: number
  /** Null: not level. */
  readonly level: number | null
}

/** Shorter stretches are gone through row by row. */
const SHORTEST_LEVEL = 16

/** A table of the engine's, and where its days stand among those of its parts: `first`, then every `every`th. */
interface Place {
  readonly out: Float64Array
  readonly parts: Parts
  first: number
  readonly every: number
  /** Position of its row among those drawn, or -1: as the scenario has it. */
  readonly row: number
}

interface PlacedNumber {
  readonly id: ParameterId
  readonly row: number
}

/**
 * The tables of one member of an ensemble after another, in the same memory: a row that varies is
 * written again, all others stay. Expects a scenario that `checkScenario` let pass.
 */
export class MemberTables {
  readonly tables: Tables
  private readonly numbers: PlacedNumber[] = []
  private readonly places: Place[] = []
  private readonly latePlaces: Place[] = []
  private readonly delayRow: number
  private readonly mostLate: number

  constructor(scenario: CompleteScenario, rows: readonly UncertainRow[]) {
    const tables = (this.tables = tabulate(scenario))
    rows.forEach(({ id }, row) => {
      if (isNumber(id)) this.numbers.push({ id, row })
      else {
        const parts = partsOf(scenario, id, rows[row]!, tables.days)
        this.places.push({ out: rowsOf(tables, id), parts, first: 0, every: 1, row })
      }
    })

    // What was decided `jointDelay` earlier: where the delay varies, its tables are read from one of every day.
    this.delayRow = rows.findIndex(({ id }) => id === 'jointDelay')
    const delayVaries = this.delayRow >= 0
    this.mostLate = daysLate(
      delayVaries ? rows[this.delayRow]!.high : (scenario.parameters.jointDelay as number),
    )
    const { days, stepDays, steps } = tables
    const count = delayVaries ? this.mostLate + days[steps]! + 1 : days.length
    const every = delayVaries ? stepDays : 1
    const since = Float64Array.from(
      { length: count },
      (_, k) => (delayVaries ? k : days[k]!) - this.mostLate,
    )
    for (const b of PRODUCERS)
      for (const [name, of] of LATE) {
        const row = rows.findIndex(({ id }) => id === `${b}.${of}`)
        if (row < 0 && !delayVaries) continue
        const parts = partsOf(scenario, `${b}.${of}`, rows[row], since)
        this.latePlaces.push({ out: tables.rows[`${b}.${name}`], parts, first: 0, every, row })
      }
  }

  /** Writes the tables of one member; returns them. */
  fill({ values, members }: Draws, member: number): Tables {
    const drawn = (row: number) => (row < 0 ? 1 : values[row * members + member]!)
    const numbers: Record<string, number> = this.tables.numbers
    for (const { id, row } of this.numbers) numbers[id] = drawn(row)
    for (const place of this.places) fillTable(place, drawn(place.row))
    const first = this.delayRow < 0 ? 0 : this.mostLate - daysLate(drawn(this.delayRow))
    for (const place of this.latePlaces) {
      place.first = first
      fillTable(place, drawn(place.row))
    }
    return this.tables
  }
}

const daysLate = (months: number) => roundHalfUp(months * DAYS_PER_MONTH)

function partsOf(
  scenario: CompleteScenario,
  id: ParameterId,
  row: UncertainRow | undefined,
  days: Float64Array,
): Parts {
  const own = interventionsOn(scenario, id)
  const filled = (value: number) => new Float64Array(days.length).fill(value)
  const weighed = own.map(({ value, factor, ...rest }) =>
    factor === undefined ? { ...rest, value: 0 } : { ...rest, factor },
  )
  const { asFactor, low, high, least, most } = row ?? AS_IT_STANDS
  const base = asFactor
    ? scheduleOn(scenario.parameters[id] as Schedule, KINDS[id], days, filled(0))
    : null
  return {
    base,
    pieces: base === null ? [] : piecesOf(base),
    over:
      own.length === 0
        ? null
        : {
            weight: intervene(filled(1), days, weighed),
            added: intervene(filled(0), days, own),
          },
    least,
    most,
    mayLeave: base !== null && base.some((value) => value * low < least || value * high > most),
  }
}

const AS_IT_STANDS = { asFactor: true, low: 1, high: 1, least: -Infinity, most: Infinity }

function piecesOf(base: Float64Array): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (let from = 0, to = 0; from < base.length; from = to) {
    while (to < base.length && base[to] === base[from]) to++
    if (to - from < SHORTEST_LEVEL) continue
    if (from > done) pieces.push({ from: done, to: from, level: null })
    pieces.push({ from, to, level: base[from]! })
    done = to
  }
  if (done < base.length) pieces.push({ from: done, to: base.length, level: null })
  return pieces
}

/** A value that a draw takes out of its bounds is held at the bound. */
function fillTable(place: Place, drawn: number): void {
  const { out, parts, first, every } = place
  const { base, pieces, over, least, most } = parts
  if (base === null) out.fill(drawn)
  else
    for (const { from, to, level } of pieces)
      if (level === null) scale(place, base, rowOf(from, place), rowOf(to, place), drawn)
      else out.fill(drawn * level, rowOf(from, place), rowOf(to, place))
  if (parts.mayLeave) hold(out, least, most)
  if (over === null) return
  for (let k = 0, i = first; k < out.length; k++, i += every)
    out[k] = out[k]! * over.weight[i]! + over.added[i]!
  hold(out, least, most)
}

/** The first row of the table at or after the place `i` among the parts' days. */
function rowOf(i: number, { out, first, every }: Place): number {
  const row = every === 1 ? i - first : Math.floor((i - first + every - 1) / every)
  return Math.max(0, Math.min(out.length, row))
}

function scale(
  { out, first, every }: Place,
  base: Float64Array,
  from: number,
  to: number,
  drawn: number,
): void {
  for (let k = from, i = first + from * every; k < to; k++, i += every) out[k] = drawn * base[i]!
}

function hold(table: Float64Array, least: number, most: number): void {
  for (let k = 0; k < table.length; k++) table[k] = Math.min(most, Math.max(least, table[k]!))
}
