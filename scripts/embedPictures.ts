import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { RenderedEmbed } from '../src/components/embed/embedServer.ts'
import { coloursIn } from '../src/components/embed/coloursIn.ts'
import { PICTURE_SIZE, pictureOf } from '../src/components/embed/picture.ts'
import { root } from './run.ts'

const colours = coloursIn(readFileSync(join(root, 'src/components/layout/global.css'), 'utf8'))

/** A widget's picture, as it is and for screens that show two points as one. */
export function embedPictures(
  { body, title, sentence, credit }: RenderedEmbed,
  address: string,
): { once: string; twice: string } {
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  const place = document.querySelector('.picture-place') as Element | null
  const once = pictureOf(place, { title, sentence, credit, address }, colours)
  const { width, height } = PICTURE_SIZE
  const twice = once.replace(
    `width="${width}" height="${height}"`,
    `width="${2 * width}" height="${2 * height}"`,
  )
  return { once, twice }
}
