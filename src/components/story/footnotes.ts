const OPENER = /<button[^>]*class="cited"[^>]*popovertarget="([^"]+)"[^>]*>[\s\S]*?<\/button>/g
const CARD = /<span class="card" id="([^"]+)" popover role="note">/g
const SPAN = /<(\/?)span\b/g

interface Footnote {
  readonly id: string
  readonly html: string
}

interface Footnoted {
  /** The chapter without its source cards, a number behind each figure that opens one. */
  readonly html: string
  /** The cards in the order of their numbers; the same card stands once. */
  readonly notes: readonly Footnote[]
}

/** Gathers a chapter's source cards at its end: on a screen they open from there, on paper they are its notes. */
export function footnotesOf(chapter: string): Footnoted {
  const cited = new Set([...chapter.matchAll(OPENER)].map(([, id]) => id!))
  const { html, cards } = withoutCards(chapter, cited)
  const notes: Footnote[] = []
  return {
    html: html.replace(OPENER, (button, id: string) => {
      const card = cards.get(id)!
      let number = notes.findIndex((note) => note.html === card) + 1
      if (number === 0) number = notes.push({ id, html: card })
      const opener = button.replace(`"${id}"`, `"${notes[number - 1]!.id}"`)
      return `${opener}<sup class="note-number" aria-hidden="true">${number}</sup>`
    }),
    notes,
  }
}

function withoutCards(chapter: string, wanted: ReadonlySet<string>) {
  const cards = new Map<string, string>()
  let html = ''
  let from = 0
  for (const match of chapter.matchAll(CARD)) {
    if (!wanted.has(match[1]!)) continue
    const inside = match.index + match[0].length
    const end = endOfSpan(chapter, inside)
    cards.set(match[1]!, chapter.slice(inside, end))
    html += chapter.slice(from, match.index)
    from = end + '</span>'.length
  }
  return { html: html + chapter.slice(from), cards }
}

/** Where the span ends whose inside begins here. */
function endOfSpan(text: string, inside: number): number {
  let depth = 1
  for (const match of text.slice(inside).matchAll(SPAN)) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return inside + match.index
  }
  throw new Error(`A source card does not end: ${text.slice(inside, inside + 80)}`)
}
