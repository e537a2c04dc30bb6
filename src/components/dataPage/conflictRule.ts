import { comparisons } from '../../data/comparisons.ts'
import type { ParameterId } from '../../data/parameters.ts'
import { fact } from '../../data/published.ts'
import { entersRuns, isFitted, parametersOn } from './uses.ts'

/** What the model does with figures that contradict each other, as its own tables have it. */
export interface ConflictRule {
  /** Parameters whose range they set. */
  readonly parameters: readonly ParameterId[]
  /** How the fit takes those that are in a series it is held against. */
  readonly fit: 'scored' | 'ceiling' | null
  /** None of them enters a run. */
  readonly unused: boolean
}

export function ruleOf(ids: readonly string[]): ConflictRule {
  const facts = ids.map(fact)
  const fitted = facts.filter(isFitted)
  const bound = fitted.some(({ series }) =>
    comparisons.some((row) => row.series === series && row.bound === 'most'),
  )
  return {
    parameters: [...new Set(ids.flatMap(parametersOn))],
    fit: fitted.length === 0 ? null : bound ? 'ceiling' : 'scored',
    unused: !facts.some(entersRuns),
  }
}
