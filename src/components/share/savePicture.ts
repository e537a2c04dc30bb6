import type { Language } from '../../data/languages.ts'
import site from '../layout/global.css?raw'
import { coloursIn } from '../embed/coloursIn.ts'
import { pictureOf, type PictureWords } from '../embed/picture.ts'
import { pictureFonts } from '../embed/pictureFonts.ts'
import { pngFromSvg } from '../embed/pngFromSvg.ts'
import { pictureName } from '../embed/snippets.ts'

interface File {
  readonly kind: 'png' | 'svg'
  /** In kebab-case. */
  readonly widget: string
  readonly language: Language
}

/** Saves the charts under a place as a picture that stands alone, in the light theme's colours. */
export async function savePicture(
  place: Element | null,
  words: PictureWords,
  { kind, ...names }: File,
): Promise<void> {
  const { svg } = pictureOf(place, words, coloursIn(site), await pictureFonts())
  const blob = kind === 'png' ? await pngFromSvg(svg) : new Blob([svg], { type: 'image/svg+xml' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${pictureName(names)}.${kind}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
