import type { Instance } from './instances.ts'
import { readEquation } from './instances.ts'
import type { Expression } from './infix/parseInfix.ts'

/** A flow in the change of a stock. */
export interface Flow {
  readonly name: string
  readonly sign: '+' | '-'
}

/** The flows that change a stock, in the order in which its row names them. Any other sum is refused. */
export function flowsOf({ name, change = '' }: Pick<Instance, 'name' | 'change'>): Flow[] {
  return terms(readEquation(name, change))

  function terms(sum: Expression): Flow[] {
    if (sum.kind === 'name') return [{ name: sum.name, sign: '+' }]
    if (sum.kind === 'operation' && sum.right.kind === 'name')
      if (sum.operator === '+' || sum.operator === '-')
        return [...terms(sum.left), { name: sum.right.name, sign: sum.operator }]
    throw new Error(`${name}: its change "${change}" is not a sum of flows.`)
  }
}
