import type { ParameterId } from '../../../data/parameters.ts'
import type { Language } from '../../../data/languages.ts'
import type { PlanStrings } from '../../../data/strings/en/plan.ts'
import { fill, formatDate, formatNumber } from '../../../data/strings/format.ts'
import { changedIn } from '../../../model/planOf.ts'
import type { Intervention, Scenario } from '../../../model/scenario.ts'
import { factorText, valueText } from '../../sentences/stopText.ts'
import type { ModelWords } from '../modelWords.ts'

interface ChangeSpeech {
  readonly words: ModelWords
  readonly strings: PlanStrings['changes']
  readonly language: Language
}

/** What a scenario changes, in words, one line a parameter. */
export const planChanges = (scenario: Scenario, speech: ChangeSpeech) =>
  changedIn(scenario).map((id) => ({
    id,
    label: speech.words.parameters[id].label,
    words: changeOf(scenario, id, speech),
  }))

function changeOf(
  { parameters = {}, interventions = [] }: Scenario,
  id: ParameterId,
  speech: ChangeSpeech,
): string {
  const set = parameters[id]
  return [
    ...(typeof set === 'number' ? [valueText(id, set, speech)] : []),
    ...interventions
      .filter(({ parameter }) => parameter === id)
      .map((intervention) => laterWords(intervention, speech)),
  ].join(speech.strings.then)
}

function laterWords(
  { parameter, value, factor, from, rampMonths = 0 }: Intervention,
  speech: ChangeSpeech,
): string {
  const { strings, language } = speech
  const date = formatDate(from, language)
  if (value === null) return fill(strings.handedBack, { date })
  return fill(rampMonths > 0 ? strings.fromOver : strings.from, {
    value:
      value === undefined
        ? factorText(parameter, factor!, speech)
        : valueText(parameter, value, speech),
    date,
    months: formatNumber(rampMonths, language, 1),
  })
}
