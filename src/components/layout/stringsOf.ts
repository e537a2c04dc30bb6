import type { Language } from '../../data/languages.ts'
import enDepletion from '../../data/strings/en/depletion.ts'
import enGap from '../../data/strings/en/gap.ts'
import enGlossary from '../../data/strings/en/glossary.ts'
import enParameters from '../../data/strings/en/parameters.ts'
import enSeries from '../../data/strings/en/series.ts'
import enSteps from '../../data/strings/en/steps.ts'
import enStory from '../../data/strings/en/story.ts'
import enUnits from '../../data/strings/en/units.ts'
import enWidget from '../../data/strings/en/widget.ts'
import frDepletion from '../../data/strings/fr/depletion.ts'
import frGap from '../../data/strings/fr/gap.ts'
import frGlossary from '../../data/strings/fr/glossary.ts'
import frParameters from '../../data/strings/fr/parameters.ts'
import frSeries from '../../data/strings/fr/series.ts'
import frSteps from '../../data/strings/fr/steps.ts'
import frStory from '../../data/strings/fr/story.ts'
import frUnits from '../../data/strings/fr/units.ts'
import frWidget from '../../data/strings/fr/widget.ts'

const en = {
  depletion: enDepletion,
  gap: enGap,
  glossary: enGlossary,
  parameters: enParameters,
  series: enSeries,
  steps: enSteps,
  story: enStory,
  units: enUnits,
  widget: enWidget,
}
const fr: typeof en = {
  depletion: frDepletion,
  gap: frGap,
  glossary: frGlossary,
  parameters: frParameters,
  series: frSeries,
  steps: frSteps,
  story: frStory,
  units: frUnits,
  widget: frWidget,
}

/** Every visible word that is not in a chapter. For the server only: islands are handed what they need. */
export const stringsOf = (language: Language) => ({ en, fr })[language]
