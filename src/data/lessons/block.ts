import type { CaseId } from './cases.ts'

/**
 * A piece of a paper for teachers or pupils. Page, PDF, text file and offline file are drawn from it alone.
 * In a text `{place}` is filled by data or a run, `**words**` is bold, and `[words](path)` leads to a page of
 * the same language.
 */
export type Block =
  /** With `minutes`: how long the step takes, of `lessons.ts`. */
  | { readonly kind: 'heading'; readonly text: string; readonly minutes?: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list' | 'steps' | 'ticks'; readonly items: readonly string[] }
  /** `blank`: cells that are written in by hand stay high enough for it. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly blank?: boolean
      /** Widths of the columns, as shares. */
      readonly widths?: readonly number[]
    }
  /** What flows in and out of an exercise, step by step; with the level, if it is a key. */
  | { readonly kind: 'flows'; readonly of: CaseId; readonly level?: boolean }
  /** A grid to draw into, or with the level drawn. */
  | {
      readonly kind: 'graph'
      readonly of: CaseId
      readonly level?: boolean
      readonly text: string
    }
  /** The lever’s table: to be filled in, or with what the runs came to. */
  | { readonly kind: 'lever'; readonly runs?: boolean }
  | { readonly kind: 'lines'; readonly count: number }
  /** Words of someone, by the id of the published figure. */
  | { readonly kind: 'quote'; readonly fact: string }
  | { readonly kind: 'code'; readonly text: string }
  /** The six challenges of `explore/`: text, hint, whether they can be met. */
  | { readonly kind: 'challenges'; readonly hints: Readonly<Record<string, string>> }
  /** Courses in which the lessons may have a place. */
  | { readonly kind: 'curricula' }
  /** A new side of paper. */
  | { readonly kind: 'side' }

export interface Paper {
  readonly title: string
  /** In one sentence, what it is; on the page of lessons and as the page’s description. */
  readonly summary: string
  readonly blocks: readonly Block[]
}
