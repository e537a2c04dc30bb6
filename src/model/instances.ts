import { parameters } from '../data/parameters.ts'
import type { SeriesId } from './columns.ts'
import { producerInputs, type Equations, type Variable } from './equations.ts'
import { parseInfix, type Expression } from './infix/parseInfix.ts'
import { INFIX, writeInfix } from './infix/writeInfix.ts'
import { PRODUCERS, type ProducerId } from './producers.ts'

/** A variable with its names written out (`us.capacity`). */
export interface Instance extends Omit<Variable, 'series'> {
  /** Whose it is; null: shared. */
  readonly owner: ProducerId | null
  readonly series?: SeriesId
}

/** The variables of the model: a producer's once for `us`, once for `europe`. */
export function instancesOf({ producer, shared }: Equations): Instance[] {
  const own = new Set([
    ...producer.map(({ name }) => name),
    ...parameters.flatMap(({ id }) => (id.startsWith('us.') ? [id.slice(3)] : [])),
    ...producerInputs,
  ])
  return [
    ...shared.map((variable) => ({ ...variable, owner: null }) as Instance),
    ...PRODUCERS.flatMap((b) => {
      const name = (each: string) => (own.has(each) ? `${b}.${each}` : each)
      return producer.map((variable) => owned(variable, b, name))
    }),
  ]
}

function owned(variable: Variable, owner: ProducerId, name: (each: string) => string): Instance {
  const { series, eqn, start, change, ...rest } = variable
  const written = (text: string) =>
    writeInfix(readEquation(variable.name, text), { ...INFIX, name })
  return {
    ...rest,
    owner,
    name: name(variable.name),
    ...(series !== undefined && { series: `${owner}.${series}` as SeriesId }),
    ...(eqn !== undefined && { eqn: written(eqn) }),
    ...(start !== undefined && { start: written(start) }),
    ...(change !== undefined && { change: written(change) }),
  }
}

/** An equation's text as a tree; what cannot be read is said with the name of its row. */
export function readEquation(name: string, text: string): Expression {
  try {
    return parseInfix(text)
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error })
  }
}
