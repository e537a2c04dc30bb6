// The fonts that a picture carries along, fetched when one is saved.
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import type { PictureFont } from './picture.ts'

const FACES = [
  { family: 'Source Serif 4', weight: 600, address: serif },
  { family: 'Source Sans 3', weight: 400, address: sans },
  { family: 'Source Sans 3', weight: 600, address: bold },
]

export const pictureFonts = (): Promise<PictureFont[]> =>
  Promise.all(
    FACES.map(async ({ family, weight, address }) => {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      return { family, weight, base64: btoa(String.fromCharCode(...bytes)) }
    }),
  )
