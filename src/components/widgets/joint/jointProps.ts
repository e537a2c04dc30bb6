import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { alone } from '../../../model/jointBuying.ts'
import { finished } from '../../../model/answers/finished.ts'
import { jointMapInSlices } from '../../../model/jointMap.ts'
import { jointTurns } from './jointTurns.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import type { JointProps } from './JointWidget.svelte'
import { JOINT_LEVERS, JOINT_START } from './jointLevers.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation } from '../observedDots.ts'
import { countedRanges } from '../baselineRanges.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const figures = once(() => {
  const request = { baseline, scenario: JOINT_START, lastDay: lastDayOf(JOINT_START) }
  return {
    startRanges: countedRanges(JOINT_START, alone(JOINT_START)),
    startMap: finished(jointMapInSlices(request)),
    startTurns: jointTurns(request),
  }
})

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function jointProps(language: Language): Handed<JointProps> {
  return {
    language,
    words: {
      ...modelWordsOf(language, { levers: JOINT_LEVERS, phrases: true }),
      joint: stringsOf(language).joint,
    },
    lastObserved: lastObservation(),
    ...figures(),
  }
}

export default {
  section: 'buying-together',
  props: jointProps,
} satisfies WidgetEntry<JointProps>
