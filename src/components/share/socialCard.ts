import { escaped } from '../../data/strings/escaped.ts'
import type { StepPicture } from '../charts/steps/stepPicture.ts'
import { FRAMES } from '../charts/steps/stepPicture.ts'

export const CARD = { width: 1200, height: 630 } as const

const MARGIN = 60
const PICTURE = { x: 610, y: 150, width: 540 }
const TEXT_WIDTH = 500

/** The light theme's colours: a card has no style sheet. */
const COLOURS: Readonly<Record<string, string>> = {
  paper: '#fffdf8',
  ink: '#1b1b1a',
  soft: '#5a5854',
  line: '#d9d4ca',
  us: '#0067a8',
  europe: '#b84a00',
  ukraine: '#00735a',
  plan: '#93377a',
}

/** Each weight is a family of its own in the packages' static files. */
const SERIF = 'font-family="Source Serif 4 SemiBold"'
const BOLD = 'font-family="Source Sans 3 SemiBold"'

export interface CardWords {
  readonly site: string
  readonly title: string
  readonly claim: string
  readonly foot: string
}

/** A card for those who share a link: title, claim and finished picture of a chapter. */
export function socialCard(words: CardWords, picture: StepPicture): string {
  const frame = FRAMES.find(({ name }) => name === 'wide')!
  const scale = PICTURE.width / frame.width
  let y = 0
  const panels = picture.panels(frame).map((svg) => {
    const height = Number(/height="([\d.]+)"/.exec(svg)![1])
    const placed = plain(svg).replace('<svg', `<svg overflow="visible" y="${y}"`)
    y += height
    return placed
  })
  const title = wrapped(words.title, { size: 50, width: TEXT_WIDTH, em: 0.5, most: 4 })
  const titleEnd = 140 + title.length * 58
  const claim = wrapped(words.claim, {
    size: 27,
    width: TEXT_WIDTH,
    em: 0.49,
    most: title.length > 2 ? 6 : 8,
  })
  const heading = wrapped(picture.title, { size: 22, width: 560, em: 0.5, most: 2 })
  const lines = (texts: readonly string[], from: number, step: number, attributes: string) =>
    texts.map(
      (text, k) => `<text x="${MARGIN}" y="${from + k * step}" ${attributes}>${text}</text>`,
    )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="Source Sans 3">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="100%" height="14" fill="${COLOURS.ink}"/>`,
    `<text x="${MARGIN}" y="82" ${SERIF} font-size="34" fill="${COLOURS.ink}">${written(words.site)}</text>`,
    ...lines(title, 170, 60, `${SERIF} font-size="50" fill="${COLOURS.ink}"`),
    ...lines(claim, titleEnd + 40, 36, `font-size="27" fill="${COLOURS.soft}"`),
    ...heading.map(
      (text, k) =>
        `<text x="${PICTURE.x}" y="${PICTURE.y - 16 - (heading.length - 1 - k) * 28}" font-size="22" ${BOLD} fill="${COLOURS.ink}">${text}</text>`,
    ),
    `<g transform="translate(${PICTURE.x} ${PICTURE.y}) scale(${scale})">${panels.join('')}</g>`,
    `<text x="${MARGIN}" y="596" font-size="22" fill="${COLOURS.soft}">${written(words.foot)}</text>`,
    '</svg>',
  ].join('')
}

const plain = (svg: string) =>
  svg
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => COLOURS[name] ?? '#000000')
    .replaceAll('currentColor', COLOURS.ink!)
    .replaceAll('font-weight="600"', BOLD)
    .replaceAll('\u202F', '\u00A0')

/** The painter's fonts have no narrow space. */
const written = (text: string) => escaped(text).replaceAll('\u202F', '\u00A0')

interface Measure {
  readonly size: number
  readonly width: number
  /** Width of a middling letter, in ems. */
  readonly em: number
  readonly most: number
}

/** Text in lines; what does not fit ends in an ellipsis. */
function wrapped(text: string, { size, width, em, most }: Measure): string[] {
  const room = Math.floor(width / (size * em))
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = [lines.at(-1), word].filter(Boolean).join(' ')
    if (line.length <= room || lines.at(-1) === '') lines[lines.length - 1] = line
    else lines.push(word)
  }
  if (lines.length > most) lines.splice(most - 1, lines.length, `${lines[most - 1]} …`)
  return lines.map(written)
}
