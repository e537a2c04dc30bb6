import type { Language } from '../../data/languages.ts'
import type { ParameterId } from '../../data/parameters.ts'
import { fill, formatDate, formatNumber } from '../../data/strings/format.ts'
import type { Intervention, Scenario } from '../../model/scenario.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { factorText, valueText } from '../sentences/stopText.ts'

/** What an author's scenario changes, in words. */
export function scenarioWords(
  { parameters = {}, interventions = [] }: Scenario,
  language: Language,
) {
  const words = stringsOf(language)
  const speech = { words, language }
  const changes = words.story.runCard
  const labelled = (id: ParameterId, text: string) =>
    fill(words.story.labelled, { label: words.parameters[id].label, text })

  const held = Object.entries(parameters).map(([id, value]) => {
    if (typeof value !== 'number') throw new Error(`${id} is a schedule, which has no words.`)
    return labelled(id as ParameterId, valueText(id as ParameterId, value, speech))
  })
  const later = interventions.map(
    ({ parameter, value, factor, from, rampMonths = 0 }: Intervention) => {
      if (value === null) throw new Error(`${parameter} is handed back, which has no words.`)
      return fill(rampMonths > 0 ? changes.fromOver : changes.from, {
        change: labelled(
          parameter,
          value === undefined
            ? factorText(parameter, factor!, speech)
            : valueText(parameter, value, speech),
        ),
        date: formatDate(from, language),
        months: formatNumber(rampMonths, language, 1),
      })
    },
  )
  return [...held, ...later].join(changes.and)
}
