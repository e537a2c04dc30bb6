import type { ParameterId } from '../../data/parameters.ts'
import type { CompleteScenario } from '../scenario.ts'
import { Generator } from './generator.ts'
import { endingAt, triangularQuantile } from './triangle.ts'
import type { UncertainRow } from './uncertain.ts'

/** For each member of an ensemble, one number a row that varies. */
export interface Draws {
  readonly rows: readonly UncertainRow[]
  readonly members: number
  /** Row by row, the members' numbers: a factor or, in the parameter's unit, a value. */
  readonly values: Float64Array
}

/**
 * Latin hypercube: the range of each row is cut into as many equally likely strata as there are
 * members, and each stratum is drawn from once. A row's draws depend on the seed, its id and the
 * number of members alone, so that letting one more row vary does not redraw the others.
 */
export function strata(members: number, seed: number, id: ParameterId): Float64Array {
  const generator = new Generator(seed, id)
  const order = generator.permutation(members)
  const shares = new Float64Array(members)
  for (let i = 0; i < members; i++) shares[i] = (order[i]! + generator.share()) / members
  return shares
}

/** Rows whose bounds depend on other rows' draws: drawn after all others, in this order. */
const DEPENDENT: readonly ParameterId[] = [
  'us.drawWeight',
  'europe.drawWeight',
  'roundsPerBreakdown',
]

/**
 * Draws every row from its triangle, within its bounds. Europe's draw weight ends at
 * what the American leaves (where Europe's does not vary, the reverse), and `roundsPerBreakdown` is
 * raised to the least that the drawn rate of fire allows.
 */
export function drawMembers(
  rows: readonly UncertainRow[],
  members: number,
  seed: number,
  { parameters, stepDays }: CompleteScenario,
): Draws {
  const values = new Float64Array(rows.length * members)
  const position = (id: ParameterId) => rows.findIndex((row) => row.id === id)
  const valueOf = (id: ParameterId, i: number) => {
    const r = position(id)
    return r < 0 ? (parameters[id] as number) : values[r * members + i]!
  }
  const bounded = (row: UncertainRow, i: number): UncertainRow => {
    if (row.id === 'europe.drawWeight') return { ...row, most: 1 - valueOf('us.drawWeight', i) }
    if (row.id === 'us.drawWeight' && position('europe.drawWeight') < 0)
      return { ...row, most: 1 - valueOf('europe.drawWeight', i) }
    if (row.id === 'roundsPerBreakdown')
      return { ...row, least: Math.max(row.least, 2 * valueOf('fireRate', i) * stepDays) }
    return row
  }
  const order = [...rows].sort((x, y) => DEPENDENT.indexOf(x.id) - DEPENDENT.indexOf(y.id))
  for (const row of order) {
    const shares = strata(members, seed, row.id)
    const start = position(row.id) * members
    const isDependent = DEPENDENT.includes(row.id)
    for (let i = 0; i < members; i++)
      values[start + i] = draw(isDependent ? bounded(row, i) : row, shares[i]!)
  }
  return { rows, members, values }
}

function draw(row: UncertainRow, share: number): number {
  if (row.asFactor) return triangularQuantile(row, share)
  const triangle = row.most < row.high ? endingAt(row.most, row) : row
  return Math.max(row.least, triangularQuantile(triangle, share))
}
