import type { Language } from '../../data/languages.ts'
import enBathtub from '../../data/strings/en/bathtub.ts'
import enClaims from '../../data/strings/en/claims.ts'
import enDepletion from '../../data/strings/en/depletion.ts'
import enFactory from '../../data/strings/en/factory.ts'
import enGap from '../../data/strings/en/gap.ts'
import enGlossary from '../../data/strings/en/glossary.ts'
import enGuns from '../../data/strings/en/guns.ts'
import enJoint from '../../data/strings/en/joint.ts'
import enParameters from '../../data/strings/en/parameters.ts'
import enRebuild from '../../data/strings/en/rebuild.ts'
import enSeries from '../../data/strings/en/series.ts'
import enSteps from '../../data/strings/en/steps.ts'
import enStory from '../../data/strings/en/story.ts'
import enTicker from '../../data/strings/en/ticker.ts'
import enUnits from '../../data/strings/en/units.ts'
import enWidget from '../../data/strings/en/widget.ts'
import frBathtub from '../../data/strings/fr/bathtub.ts'
import frClaims from '../../data/strings/fr/claims.ts'
import frDepletion from '../../data/strings/fr/depletion.ts'
import frFactory from '../../data/strings/fr/factory.ts'
import frGap from '../../data/strings/fr/gap.ts'
import frGlossary from '../../data/strings/fr/glossary.ts'
import frGuns from '../../data/strings/fr/guns.ts'
import frJoint from '../../data/strings/fr/joint.ts'
import frParameters from '../../data/strings/fr/parameters.ts'
import frRebuild from '../../data/strings/fr/rebuild.ts'
import frSeries from '../../data/strings/fr/series.ts'
import frSteps from '../../data/strings/fr/steps.ts'
import frStory from '../../data/strings/fr/story.ts'
import frTicker from '../../data/strings/fr/ticker.ts'
import frUnits from '../../data/strings/fr/units.ts'
import frWidget from '../../data/strings/fr/widget.ts'

import enAnswers from '../../data/strings/en/answers.ts'
import enAsking from '../../data/strings/en/asking.ts'
import enBacktest from '../../data/strings/en/backtest.ts'
import enDeadline from '../../data/strings/en/deadline.ts'
import enTornado from '../../data/strings/en/tornado.ts'
import frAnswers from '../../data/strings/fr/answers.ts'
import frAsking from '../../data/strings/fr/asking.ts'
import frBacktest from '../../data/strings/fr/backtest.ts'
import frDeadline from '../../data/strings/fr/deadline.ts'
import frTornado from '../../data/strings/fr/tornado.ts'

const en = {
  deadline: enDeadline,
  backtest: enBacktest,
  answers: enAnswers,
  asking: enAsking,
  tornado: enTornado,
  bathtub: enBathtub,
  claims: enClaims,
  depletion: enDepletion,
  factory: enFactory,
  gap: enGap,
  glossary: enGlossary,
  guns: enGuns,
  joint: enJoint,
  parameters: enParameters,
  rebuild: enRebuild,
  series: enSeries,
  steps: enSteps,
  story: enStory,
  ticker: enTicker,
  units: enUnits,
  widget: enWidget,
}
const fr: typeof en = {
  deadline: frDeadline,
  backtest: frBacktest,
  answers: frAnswers,
  asking: frAsking,
  tornado: frTornado,
  bathtub: frBathtub,
  claims: frClaims,
  depletion: frDepletion,
  factory: frFactory,
  gap: frGap,
  glossary: frGlossary,
  guns: frGuns,
  joint: frJoint,
  parameters: frParameters,
  rebuild: frRebuild,
  series: frSeries,
  steps: frSteps,
  story: frStory,
  ticker: frTicker,
  units: frUnits,
  widget: frWidget,
}

/** Every visible word that is not in a chapter. For the server only: islands are handed what they need. */
export const stringsOf = (language: Language) => ({ en, fr })[language]
