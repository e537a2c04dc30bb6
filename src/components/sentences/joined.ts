/** a, b and c. */
export function listOf(items: readonly string[], and: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`
}

/** One after the other; an empty one says nothing. */
export const sentences = (...all: readonly string[]): string => all.filter(Boolean).join(' ')

/** A clause at the beginning of a sentence. */
export const capitalised = (clause: string): string =>
  clause.charAt(0).toUpperCase() + clause.slice(1)
