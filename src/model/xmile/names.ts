import { parameters } from '../../data/parameters.ts'
import { SERIES, type SeriesId } from '../columns.ts'
import { PRODUCERS, type ProducerId } from '../tables.ts'
import { producerVariables, sharedVariables } from './variables.ts'

const NAME = /(?<![\w.])[A-Za-z]\w*(?:\.[A-Za-z]\w*)*/g
const WORDS = new Set(['IF', 'THEN', 'ELSE', 'MIN', 'MAX', 'INT', 'TIME'])

const own = new Set([
  ...producerVariables.map(({ name }) => name),
  ...parameters.flatMap(({ id }) => (id.startsWith('us.') ? [id.slice(3)] : [])),
  ...['grownShare', 'fixed', 'fixedInForce', 'lateOrders', 'lateJointShare'],
])

/** A producer's equation with its own names written out: `capacity` → `us.capacity`. */
export function ownedBy(b: ProducerId, eqn: string): string {
  return renamed(eqn, (name) => (own.has(name) ? `${b}.${name}` : name))
}

/** A name as XMILE writes it: `us.ownUse` → `us_own_use`. */
export function xmileName(name: string): string {
  return name.replaceAll('.', '_').replace(/[A-Z]/g, '_$&').toLowerCase()
}

/** An equation as XMILE writes it. */
export function xmileEquation(eqn: string): string {
  return renamed(eqn, xmileName)
}

function renamed(eqn: string, rename: (name: string) => string): string {
  return eqn.replace(NAME, (name) => (WORDS.has(name) ? name : rename(name)))
}

const bySeries = new Map<string, string>([
  ['need', 'need'],
  ['elsewhere', 'elsewhere'],
  ...sharedVariables.flatMap(({ series, name }) => (series ? [[series, name] as const] : [])),
  ...PRODUCERS.flatMap((b) =>
    producerVariables.flatMap(({ series, name }) =>
      series ? [[`${b}.${series}`, `${b}.${name}`] as const] : [],
    ),
  ),
])

/** For each series of a run, the XMILE variable that holds it. */
export const xmileNameOfSeries = Object.fromEntries(
  SERIES.map((id) => [id, xmileName(bySeries.get(id) ?? '')]),
) as Readonly<Record<SeriesId, string>>
