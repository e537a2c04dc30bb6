import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { RenderedEmbed } from '../src/components/embed/embedServer.ts'
import { coloursIn } from '../src/components/embed/coloursIn.ts'
import { pictureOf } from '../src/components/embed/picture.ts'
import type { PictureSize } from '../src/components/embed/pictureLayout.ts'
import { FONT_FILES } from '../src/components/share/fontFiles.ts'
import { packageFile } from '../src/components/share/fontOf.ts'
import { root } from './run.ts'

const colours = coloursIn(readFileSync(join(root, 'src/components/layout/global.css'), 'utf8'))

const fonts = FONT_FILES.map(({ family, weight, file }) => ({
  family,
  weight,
  base64: packageFile(`${file}.woff2`).toString('base64'),
}))

const wordsOf = (element: { textContent: string | null } | null) =>
  (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim()

/** Pixels that it is wide where widgets are chosen by their pictures, on screens that show two as one. */
const SMALL = 400

export interface Pictures {
  /** The picture as it is, and for screens that show two points as one. */
  readonly once: string
  readonly twice: string
  /** For the list of widgets. */
  readonly small: string
  readonly size: PictureSize
}

/** A widget's picture, drawn from what the server wrote. */
export function embedPictures(
  { body, title, sentence, credit, siteName, data }: RenderedEmbed,
  address: string,
): Pictures {
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  const place = document.querySelector('.picture-place') as Element | null
  const words = {
    title,
    sentence,
    credit,
    address,
    name: siteName,
    range: wordsOf(document.querySelector('[data-range]')),
    key: wordsOf(document.querySelector('[data-explains]')),
    sources: data.facts.sources,
  }
  const { svg, ...size } = pictureOf(place, words, colours, fonts)
  const { width, height } = size
  const times = (factor: number) =>
    svg.replace(
      `width="${width}" height="${height}"`,
      `width="${Math.round(factor * width)}" height="${Math.round(factor * height)}"`,
    )
  return { once: svg, twice: times(2), small: times(SMALL / width), size }
}
