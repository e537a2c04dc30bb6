import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { FONT_FILES } from './fontFiles.ts'
import { fontOf, packageFile } from './fontOf.ts'

let ready: Promise<Uint8Array[]> | undefined

async function start(): Promise<Uint8Array[]> {
  await initWasm(packageFile('@resvg/resvg-wasm/index_bg.wasm'))
  return FONT_FILES.map(({ file }) => fontOf(`${file}.woff`))
}

/** An SVG as PNG, with the site's own fonts: the same bytes on every machine. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= start()
  const fontBuffers = await ready
  const picture = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  }).render()
  return new Uint8Array(picture.asPng())
}
