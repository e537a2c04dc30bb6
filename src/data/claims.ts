import claimsJson from './generated/claims.json' with { type: 'json' }
import type { Words } from './types.ts'

/** The part of the model, or of the argument, that a statement is about. */
export type ClaimPart = 'outflow' | 'gap' | 'leadTime' | 'jointBuying' | 'stock' | 'budget' | 'guns'

/** A statement of early 2023: in whose words, how others printed it, and how it checks out. */
export interface Claim {
  readonly id: string
  /** The published figure or statement with its quotation and source. */
  readonly fact: string
  readonly part: ClaimPart
  readonly who: Words
  readonly event: Words
  /** The words are those of the page that reports them, and stand without quotation marks. */
  readonly paraphrase?: true
  /** Of the quotation, into the languages it is not in. */
  readonly translation: Partial<Words>
  /** How it was printed or said elsewhere; without `fact` where no page of press grade was read, so that no outlet is named. */
  readonly renderings: readonly { readonly fact?: string | undefined; readonly difference: Words }[]
  /** What it is checked against. */
  readonly figures: readonly string[]
  readonly check: Words
}

// `scripts/loadData.ts` checked and wrote this file, so its shape is trusted here.
export const claims = claimsJson as unknown as readonly Claim[]
