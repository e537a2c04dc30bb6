import { pngFromSvg } from './pngFromSvg.ts'

/** A picture as a file: as it is drawn, or painted. */
export const pictureFile = async (svg: string, kind: 'png' | 'svg'): Promise<Blob> =>
  kind === 'png' ? pngFromSvg(svg) : new Blob([svg], { type: 'image/svg+xml' })
