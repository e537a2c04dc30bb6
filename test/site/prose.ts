// The story as it was built, read without a browser: what stands in its prose, bound and unbound.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { inject } from 'vitest'

/** A page of the built site, by its path (`en/`). */
export const builtPage = (path: string): Document =>
  parseHTML(readFileSync(join(inject('siteDir'), path, 'index.html'), 'utf8')).document

/** What an attribute's or an element's text says, its escapes undone. */
export const unquoted = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** What a reader reads of an element, without the parts that a selector names. */
export function textOf(element: Element, without: string): string {
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(without)) part.remove()
  return copy.textContent.replace(/[ \n]+/g, ' ').trim()
}

/** What a click opens is not read in passing. */
const ASIDE = '.card, script, style'

interface Prose {
  readonly id: string
  /** Title, claim and paragraphs, as they are read. */
  readonly read: readonly string[]
  /** The same without what is bound to a figure or a run. */
  readonly unbound: readonly string[]
}

/** Each chapter of the story, in its order. */
export const chapterProse = (page: Document): Prose[] =>
  [...page.querySelectorAll('.chapter')].map((chapter) => {
    const parts = [
      ...chapter.querySelectorAll(
        ':scope > header > h2, .claim, .prose > p, .prose > blockquote > p, .prose > table td',
      ),
    ]
    return {
      id: chapter.id,
      read: parts.map((part) => textOf(part, ASIDE)),
      unbound: parts.map((part) => textOf(part, `${ASIDE}, .cited`)),
    }
  })
