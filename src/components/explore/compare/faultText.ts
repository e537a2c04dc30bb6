import type { CompareStrings } from '../../../data/strings/en/exploreCompare.ts'
import type { WidgetStrings } from '../../../data/strings/en/widget.ts'
import { fill } from '../../../data/strings/format.ts'
import type { SetFault } from './scenarioSet.ts'

interface FaultWords {
  readonly faults: CompareStrings['faults']
  readonly notices: WidgetStrings['notices']
}

const MOST_SIGNS = 60

/** What of a link with several scenarios was not taken, in a sentence. */
export function faultText(fault: SetFault, { faults, notices }: FaultWords): string {
  if (fault.kind !== 'setting')
    return fill(faults[fault.kind], { at: 'at' in fault ? String(fault.at) : '' })
  const { kind, key, text, used = '' } = fault.notice
  const said = fill(notices[kind], {
    key: key.slice(0, MOST_SIGNS),
    text: text.slice(0, MOST_SIGNS),
    used,
  })
  return fill(faults.setting, { at: String(fault.at), fault: said })
}
