import { baseline } from '../../../data/baseline.ts'
import { readQuery, writeQuery } from '../../../model/address.ts'

export interface LinkedScenario {
  /** Without versions: settings alone, as short as a code can have it; '' where nothing is moved. */
  readonly query: string
  /** How many levers it moves, and how much of the link was changed or left out. */
  readonly moved: number
  readonly left: number
}

const LONGEST_LINK = 20_000

/** The scenario of a pasted link, or of a query alone. */
export function scenarioInLink(text: string): LinkedScenario {
  const [, query = ''] = /\?([^#\s]*)/.exec(text.slice(0, LONGEST_LINK)) ?? /^()$/.exec('')!
  const { scenario, notices } = readQuery(baseline, query)
  const settings = writeQuery(baseline, scenario)
    .split('&')
    .filter((part) => part !== '' && !/^[md]=/.test(part))
  const moved = settings.filter((part) => !/^(end|stepDays)=/.test(part)).length
  return { query: moved > 0 ? settings.join('&') : '', moved, left: notices.length }
}
