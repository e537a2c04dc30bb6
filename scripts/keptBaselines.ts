import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../src/data/claims.ts'
import { withLaterOnes } from '../src/data/laterParameters.ts'
import type { Fact, ParameterRow } from '../src/data/types.ts'

export const baselinesDir = join(import.meta.dirname, '../src/data/baselines')

/** What runs of one data date start from and are shown beside. */
export interface KeptBaseline {
  readonly model: number
  readonly data: string
  readonly parameters: readonly ParameterRow[]
  readonly facts: readonly Fact[]
  /** Per series, the ids of its figures. */
  readonly observations: Readonly<Record<string, readonly string[]>>
  readonly claims: readonly Claim[]
  /** How well the fit and the hindcast of that date did; in a file of their own. */
  readonly scores: { readonly full: unknown; readonly hindcast: unknown }
}

/** All kept baselines, oldest first. */
export function keptBaselines(): KeptBaseline[] {
  return readdirSync(baselinesDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const kept = JSON.parse(readFileSync(join(baselinesDir, file), 'utf8')) as KeptBaseline
      if (file !== `${kept.data}.json`)
        throw new Error(`src/data/baselines/${file} says that its data are of ${kept.data}.`)
      const scores = JSON.parse(
        readFileSync(join(baselinesDir, 'scores', file), 'utf8'),
      ) as KeptBaseline['scores']
      return { ...kept, scores, parameters: withLaterOnes(kept.parameters) }
    })
}
