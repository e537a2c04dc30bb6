import type { ParameterId } from '../../data/parameters.ts'
import { limitLevers } from '../../model/answers/bindings.ts'
import { LIMITS, limitWord, type LimitId, type LimitWord } from '../../model/limits.ts'
import type { Run } from '../../model/run.ts'
import { drawSpells, type Segment } from '../charts/strip.ts'

/** What holds one flow back, in spells, and the lever that moves each word of it. */
export interface Binding {
  readonly limit: LimitId
  readonly spells: readonly Segment[]
  /** The words that bind at some time, the longest at the head. */
  readonly words: readonly { readonly word: LimitWord; readonly lever: ParameterId | undefined }[]
}

/** All that limits a run until a day. Nothing limits fire where none is planned, nor lines where none is wanted. */
export const bindingsIn = (run: Run, lastDay: number): Binding[] =>
  LIMITS.map((limit) => {
    const { need } = run.columns.shared
    const wordOf = (k: number) => {
      if (limit === 'ukraine.limit' && !(need[k]! > 0)) return null
      const word = limitWord(run.limits, limit, k)
      return word === 'none' ? null : word
    }
    const spells = drawSpells(wordOf, run.tables.days, lastDay)
    const lengths = new Map<LimitWord, number>()
    for (const { limit: word, width } of spells) lengths.set(word, (lengths.get(word) ?? 0) + width)
    const words = [...lengths].toSorted(([, a], [, b]) => b - a).map(([word]) => word)
    return {
      limit,
      spells,
      words: words.map((word) => ({ word, lever: limitLevers(limit, word)[0] })),
    }
  })
