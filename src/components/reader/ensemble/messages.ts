import type { EnsembleResult } from '../../../model/ensemble/ensemble.ts'

/** What a page sends to the worker; a newer order replaces the one at work, and null stops it. The request is JSON: a widget's state may be a proxy, which cannot be posted. */
export interface Order {
  readonly id: number
  readonly request: string | null
}

/** What the worker tells the page: that it has started, and for the order `id` how far it is, what came out, or why not. */
export type Report =
  | { readonly ready: true }
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly result: EnsembleResult }
  | { readonly id: number; readonly failure: string }
