import { Resvg } from '@resvg/resvg-js'
import { FONT_FILES } from './fontFiles.ts'
import { fontFileOf } from './fontOf.ts'

/** What pictures are written with: the site's own fonts and none of the machine's. */
const font = {
  fontFiles: FONT_FILES.map(({ file }) => fontFileOf(`${file}.woff`)),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
  sansSerifFamily: 'Source Sans 3',
}

/** An SVG as pixels: red, green, blue and what shines through, a byte each. */
export const paintedOf = (svg: string) => new Resvg(svg, { font }).render()

/** An SVG as PNG: the same bytes from one build to the next. */
export const pngOf = (svg: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(paintedOf(svg).asPng())
