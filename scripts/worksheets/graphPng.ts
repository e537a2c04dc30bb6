import { paintedOf } from '../../src/components/share/pngOf.ts'
import { greyPng } from './greyPng.ts'

/** Pixels of the picture for each of the drawing’s: enough for paper. */
const SHARPNESS = 3

const INK: Readonly<Record<string, string>> = { ink: '#000000', line: '#999999', paper: '#ffffff' }

/** A drawing of a paper, in black and white, as a picture for a text file. */
export function graphPng(svg: string): { data: Uint8Array; width: number; height: number } {
  const sizeOf = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)![1])
  const [width, height] = [sizeOf('width'), sizeOf('height')]
  const printed = svg
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => INK[name] ?? '#000000')
    .replaceAll('currentColor', '#000000')
    .replaceAll('\u202F', '\u00A0')
    .replace(` width="${width}"`, ` width="${width * SHARPNESS}"`)
    .replace(` height="${height}"`, ` height="${height * SHARPNESS}"`)
    .replace(
      /font-family="[^"]*"/,
      'font-family="Source Sans 3" xmlns="http://www.w3.org/2000/svg"',
    )
  return { data: greyPng(paintedOf(printed)), width, height }
}
