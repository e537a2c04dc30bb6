import type { MakePicture } from './stepPicture.ts'
import { theCupboard } from './theCupboard.ts'
import { theGap } from './theGap.ts'

/** The finished picture of each chapter that has no widget, by the chapter's id. */
export const pictures: Readonly<Record<string, MakePicture>> = {
  'the-gap': theGap,
  'the-cupboard': theCupboard,
}
