import type { EmbedData } from '../src/components/embed/embedServer.ts'

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Words by id of a parameter or a unit: those are looked up by what an address says. */
const BY_ID = ['parameters', 'units']

/** Words by the group that a widget's levers stand in. */
const GROUPED = ['groups', 'groupHints']

const ofGroups = (words: unknown, script: string) =>
  Object.fromEntries(
    Object.entries(words as object).filter(([group]) =>
      new RegExp(`group: ?["'\`]${group}["'\`]`).test(script),
    ),
  )

/**
 * What an embed is handed, without the words that its script never names: a widget's words are shared
 * with others that have more controls. A word's key is a plain name in the code or an id in the data.
 */
export function withUsedWords(data: EmbedData, script: string): EmbedData {
  const { words, ...rest } = data.widget as { words: Words }
  const named = new Set(`${script} ${JSON.stringify(rest)}`.match(/[\w$]+/g))
  const used = Object.entries(words).map(([part, group]) => [
    part,
    BY_ID.includes(part)
      ? group
      : Object.fromEntries(
          Object.entries(group)
            .filter(([key]) => named.has(key))
            .map(([key, value]) => [key, GROUPED.includes(key) ? ofGroups(value, script) : value]),
        ),
  ])
  return { ...data, widget: { ...rest, words: Object.fromEntries(used) as Words } }
}
