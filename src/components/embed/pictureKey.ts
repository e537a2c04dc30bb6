import { classesOf, lookOf, type Colours } from './pictureLook.ts'
import { round, SMALL, text } from './pictureText.ts'

/** Of a key's words, with some air. */
const KEY_LETTER = 6.8

const COMMENT = 8

/** A letter that few fonts have: drawn instead. */
export const ARROW = '▲'
export const arrow = (x: number, y: number, { soft }: Colours) =>
  `<path d="M${round(x - 5)} ${y}l5 -9l5 9z" fill="${soft}"/>`

/** What an axis shows and what its shades mean, in a line. */
export function keyLine(key: Element, left: number, y: number, colours: Colours): string[] {
  let x = left
  // The server's comments, from which Svelte would take up its page, are no words.
  const parts = [...key.childNodes].filter(({ nodeType }) => nodeType !== COMMENT)
  return parts.flatMap((part) => {
    const [all = '', pointer, words = ''] =
      /^(▲ )?(.*)$/s.exec(part.textContent?.trim() ?? '') ?? []
    if (!all) return []
    const swatch = part.nodeType === 1 ? (part as Element).querySelector('rect') : null
    const look = swatch && lookOf(classesOf(swatch), colours)
    const at = x
    const from = at + (look ? 32 : pointer ? 14 : 0)
    x = from + words.length * KEY_LETTER + 20
    return [
      ...(pointer ? [arrow(at + 5, y, colours)] : []),
      ...(look ? [`<rect x="${round(at)}" y="${y - 12}" width="26" height="14" ${look}/>`] : []),
      text(words, from, y, { size: SMALL, fill: colours.soft }),
    ]
  })
}
