import { coloursIn } from '../embed/coloursIn.ts'
import { pictureOf } from '../embed/picture.ts'
import type { PictureWords } from '../embed/pictureLayout.ts'
import { pictureFile } from '../embed/pictureFile.ts'
import { pictureFonts } from '../embed/pictureFonts.ts'
import { PICTURE_FORMS, type PictureFormId } from '../embed/pictureForms.ts'
import look from '../layout/global.css?raw'
import { saveFile } from './saveFile.ts'

/** Gives the reader a widget's picture, in the light colours; the file is named without its ending. */
export async function savePicture(
  place: Element | null,
  words: PictureWords,
  { kind, form }: { readonly kind: 'png' | 'svg'; readonly form: PictureFormId },
  name: string,
): Promise<void> {
  const shape = PICTURE_FORMS[form]
  const { svg } = pictureOf(place, words, coloursIn(look), await pictureFonts(), shape)
  const ending = form === 'landscape' ? kind : `${form}.${kind}`
  saveFile(await pictureFile(svg, kind, shape), `${name}.${ending}`)
}
