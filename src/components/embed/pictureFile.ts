import type { PictureForm } from './pictureForms.ts'
import { pngAtSize } from './pngAtSize.ts'
import { pngFromSvg } from './pngFromSvg.ts'

const MILLIMETRES = 1000

/** A picture as a file: as it is drawn, or painted. */
export async function pictureFile(
  svg: string,
  kind: 'png' | 'svg',
  { width, pixels, millimetres }: PictureForm,
): Promise<Blob> {
  if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' })
  const png = await pngFromSvg(svg, width * pixels)
  if (!millimetres) return png
  const bytes = new Uint8Array(await png.arrayBuffer())
  const density = (width * pixels * MILLIMETRES) / millimetres
  return new Blob([pngAtSize(bytes, density)], { type: 'image/png' })
}
