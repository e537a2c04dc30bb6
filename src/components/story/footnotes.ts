import { parseHTML } from 'linkedom'

const OPENER = /<button[^>]*class="cited"[^>]*popovertarget="([^"]+)"[^>]*>[\s\S]*?<\/button>/g

export interface Footnoted {
  /** The chapter with a number behind each figure that opens a card. */
  readonly html: string
  /** What the cards say, in the order of their numbers; the same card stands once. */
  readonly notes: readonly string[]
}

/** Numbers the source cards of a chapter: on paper nothing opens. */
export function footnotesOf(chapter: string): Footnoted {
  const { document } = parseHTML(`<html><body>${chapter}</body></html>`)
  const notes: string[] = []
  const html = chapter.replace(OPENER, (button, id: string) => {
    const note = document.getElementById(id)!.innerHTML
    if (!notes.includes(note)) notes.push(note)
    return `${button}<sup class="note-number" aria-hidden="true">${notes.indexOf(note) + 1}</sup>`
  })
  return { html, notes }
}
