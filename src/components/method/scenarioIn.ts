import { baseline } from '../../data/baseline.ts'
import { fill } from '../../data/strings/format.ts'
import { readQuery } from '../../model/address.ts'
import { completeScenario, type CompleteScenario, type Scenario } from '../../model/scenario.ts'

interface Asked {
  /** What differs from the baseline. */
  readonly own: Scenario
  readonly scenario: CompleteScenario
  /** Whether it is another run than the baseline’s. */
  readonly isOther: boolean
  /** Names of what was changed or left out; what belongs to no scenario is passed over in silence. */
  readonly left: readonly string[]
  /** Whether it names other versions than today’s, which is what runs. */
  readonly isOld: boolean
}

/** The scenario that an address’s query asks for. */
export function scenarioIn(query: string): Asked {
  const { scenario: own, notices } = readQuery(baseline, query)
  const { parameters = {}, interventions = [] } = own
  return {
    own,
    scenario: completeScenario(baseline, own),
    isOther: Object.keys(parameters).length + interventions.length > 0,
    left: notices.flatMap(({ kind, key }) => (/unknown|version/.test(kind) ? [] : key)),
    isOld: notices.some(({ kind }) => kind === 'version'),
  }
}

/** Sentences about the parts of a link that were not taken, for the end of what the page says of the run. */
export const saidOf = (
  { left, isOld }: Asked,
  words: { readonly notTaken: string; readonly otherVersions: string },
): string[] => [
  ...(left.length > 0 ? [fill(words.notTaken, { names: left.slice(0, 3).join(', ') })] : []),
  ...(isOld ? [words.otherVersions] : []),
]
