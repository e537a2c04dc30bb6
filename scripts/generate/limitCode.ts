import type { Expression } from '../../src/model/infix/parseInfix.ts'
import { LIMIT_WORDS, type LimitId } from '../../src/model/limits.ts'
import type { Row } from './checkedRows.ts'

/** For each minimum that a limit asks LEAST_OF, the words of its arguments. Anything but a MIN of as many is refused. */
export function wordsByMinimum(limits: readonly Row[], rows: ReadonlyMap<string, Row>) {
  const found = new Map<string, readonly string[]>()
  for (const { instance, value } of limits) {
    const least = leastOf(value)
    if (!least) continue
    const minimum = rows.get(least.of)?.value
    if (minimum?.kind !== 'call' || minimum.name !== 'MIN')
      throw new Error(`${instance.name}: "${least.of}" is not a MIN, so nothing in it is least.`)
    if (minimum.values.length !== least.words.length)
      throw new Error(
        `${instance.name}: it has ${least.words.length} words for the ${minimum.values.length} arguments of ${least.of}.`,
      )
    found.set(least.of, least.words)
  }
  return found
}

/**
 * A limit's equation as a number: each word as its place in LIMIT_WORDS, LEAST_OF as the first of
 * the minimum's `parts` that equals it.
 */
export function limitCode(
  id: LimitId,
  value: Expression,
  parts: ReadonlyMap<string, readonly Expression[]>,
): Expression {
  const words: readonly string[] =
    LIMIT_WORDS[(id in LIMIT_WORDS ? id : id.split('.')[1]) as keyof typeof LIMIT_WORDS]
  const codeOf = (word: string): Expression => {
    if (words.includes(word)) return { kind: 'number', value: words.indexOf(word) }
    throw new Error(`${id}: "${word}" is none of its words (${words.join(', ')}).`)
  }
  if (value.kind === 'word') return codeOf(value.word)
  if (value.kind === 'choice')
    return { ...value, yes: limitCode(id, value.yes, parts), no: limitCode(id, value.no, parts) }
  const least = leastOf(value)
  if (!least) throw new Error(`${id}: its equation comes to no word.`)
  const left: Expression = { kind: 'name', name: least.of }
  const values = parts.get(least.of)!
  return least.words.map(codeOf).reduceRight((no, yes, i) => ({
    kind: 'choice',
    condition: { kind: 'operation', operator: '=', left, right: values[i]! },
    yes,
    no,
  }))
}

/** LEAST_OF(x, "word", …) in an equation: of which minimum, and its words. */
function leastOf(value: Expression): { of: string; words: string[] } | undefined {
  if (value.kind === 'choice') return leastOf(value.yes) ?? leastOf(value.no)
  if (value.kind !== 'call' || value.name !== 'LEAST_OF') return undefined
  const [of, ...words] = value.values
  return {
    of: of?.kind === 'name' ? of.name : '',
    words: words.flatMap((each) => (each.kind === 'word' ? each.word : [])),
  }
}
