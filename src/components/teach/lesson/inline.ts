/** A part of a text: plain, bold, or a link to a page. */
export interface Inline {
  readonly text: string
  readonly bold?: boolean
  readonly to?: string
}

const MARK = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g

/** Reads `**bold**` and `[words](path)`. */
export function inlineOf(text: string): Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const { 0: mark, 1: bold, 2: words, 3: to, index } of text.matchAll(MARK)) {
    if (index > from) parts.push({ text: text.slice(from, index) })
    parts.push(bold !== undefined ? { text: bold, bold: true } : { text: words!, to: to! })
    from = index + mark.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

/** The words alone. */
export const plainOf = (text: string): string =>
  inlineOf(text)
    .map((part) => part.text)
    .join('')
