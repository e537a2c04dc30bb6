import { whatHappened } from './hindcastStep.ts'
import { signedContracts, whyNotMore } from './industrySteps.ts'
import { buyingTogether } from './jointStep.ts'
import { theLastMile, whatWouldItTake } from './lateSteps.ts'
import { manyTimesHigher, theGap, theShelves } from './publishedSteps.ts'
import type { MakePicture } from './stepPicture.ts'
import { aBathtub, theCupboard, turnUpProduction } from './stockSteps.ts'

/** Every step's finished picture, by the chapter's id. */
export const pictures: Readonly<Record<string, MakePicture>> = {
  'many-times-higher': manyTimesHigher,
  'a-bathtub': aBathtub,
  'the-gap': theGap,
  'the-cupboard': theCupboard,
  'turn-up-production': turnUpProduction,
  'why-not-more': whyNotMore,
  'signed-contracts': signedContracts,
  'buying-together': buyingTogether,
  'the-last-mile': theLastMile,
  'what-would-it-take': whatWouldItTake,
  'what-happened': whatHappened,
  'the-shelves': theShelves,
}
