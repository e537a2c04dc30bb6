export const SERIF = "'Source Serif 4', Georgia, serif"
export const SANS = "'Source Sans 3', system-ui, 'Segoe UI', Roboto, sans-serif"

/** Letters of numbers on axes, of keys and of the credit line. */
export const SMALL = 15

interface TextLook {
  readonly size: number
  readonly fill: string | undefined
  readonly weight?: number
  readonly anchor?: 'middle' | 'end'
  readonly family?: string
}

/** Words from a place on, in pixels of the picture. */
export function text(words: string, x: number, y: number, look: TextLook): string {
  const { size, fill, weight, anchor, family } = look
  const more = [
    weight ? ` font-weight="${weight}"` : '',
    anchor ? ` text-anchor="${anchor}"` : '',
    family ? ` font-family="${family}"` : '',
  ].join('')
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${more}>${escaped(words)}</text>`
}

/** Lines of about so many pixels; half a letter's height is its width, a little more to be safe. */
export function wrapped(words: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * 0.5))
  const lines: string[] = []
  for (const word of words.split(/[ \n]+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < most)
      lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  return lines
}

export const round = (value: number, digits = 1) => Number(value.toFixed(digits))

export const escaped = (words: string) =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
