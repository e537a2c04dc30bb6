import { versions } from '../../../data/versions.ts'
import { readQuery, writeQuery, type Notice } from '../../../model/address.ts'
import { decoded } from '../../../model/mendedQuery.ts'
import type { Parameters, Scenario } from '../../../model/scenario.ts'
import { holdsSet, SET_KEY } from './setKey.ts'
import { cleanName, LONGEST_NAME, readName, writeName } from './senderName.ts'

/** How many scenarios stand beside each other. */
export const MOST_SCENARIOS = 4

/** Longer texts are no links of ours: four scenarios with every parameter come to less. */
const LONGEST_TEXT = 20_000

// Pairs of signs that no query of ours holds: what stands between key and value, between two settings,
// and between two scenarios. So a set is written in the signs of every address.
const IS = '.-'
const AND = '-.'
const NEXT = '*.'

export interface NamedScenario {
  readonly name: string
  readonly scenario: Scenario
}

/** What of a set was left out or changed: of the whole, or of the scenario that stands `at` a place (from 1). */
export type SetFault =
  | { readonly kind: 'unreadable' | 'cut' | 'more' }
  | { readonly kind: 'name' | 'longName'; readonly at: number }
  | { readonly kind: 'setting'; readonly at: number; readonly notice: Notice }

export interface ScenarioSet {
  readonly scenarios: readonly NamedScenario[]
  readonly faults: readonly SetFault[]
}

/** Named scenarios as the fragment of a link, of `A–Z a–z 0–9 . - _ *` after its key. Versions stand at the end, so that a link that was cut shows it. */
export function writeSet(baseline: Parameters, scenarios: readonly NamedScenario[]): string {
  const entries = scenarios.slice(0, MOST_SCENARIOS).map(({ name, scenario }) => {
    const settings = writeQuery(baseline, scenario).split('&').slice(2)
    return `${writeName(name)}.${settings.map((each) => each.replace('=', IS)).join(AND)}`
  })
  return `${SET_KEY}=${[...entries, `${versions.model}_${versions.data}`].join(NEXT)}`
}

/** The scenarios of a fragment; what cannot be read is said. Throws nothing, and each scenario runs over the baseline. */
export function readSet(baseline: Parameters, fragment: string): ScenarioSet {
  const faults: SetFault[] = []
  const text = decoded(fragment.replace(/^#/, '').slice(SET_KEY.length + 1))
  if (!holdsSet(fragment) || text.length > LONGEST_TEXT || !/^[A-Za-z0-9._*-]+$/.test(text))
    return { scenarios: [], faults: [{ kind: 'unreadable' }] }
  const parts = text.split(NEXT)
  const end = /^(\d{1,3})_(\d{4}-\d{2}-\d{2})$/.exec(parts.at(-1)!)
  if (end) parts.pop()
  else faults.push({ kind: 'cut' })
  if (parts.length === 0) return { scenarios: [], faults: [{ kind: 'unreadable' }] }
  const [, model = String(versions.model), data = versions.data] = end ?? []
  if (parts.length > MOST_SCENARIOS) faults.push({ kind: 'more' })
  const scenarios = parts.slice(0, MOST_SCENARIOS).map((part, i) => {
    const head = { at: i + 1, versions: `m=${model}&d=${data}` }
    return readEntry(baseline, part, head, faults)
  })
  return { scenarios, faults: versionOnce(faults) }
}

function readEntry(
  baseline: Parameters,
  part: string,
  { at, versions: head }: { readonly at: number; readonly versions: string },
  faults: SetFault[],
): NamedScenario {
  const dot = part.indexOf('.')
  const [written, settings] = dot < 0 ? [part, ''] : [part.slice(0, dot), part.slice(dot + 1)]
  const name = readName(written)
  if (name === null) faults.push({ kind: 'name', at })
  else if ([...name].length > LONGEST_NAME) faults.push({ kind: 'longName', at })
  const own = settings
    .split(AND)
    .filter(Boolean)
    .map((each) => each.replace(IS, '='))
  const { scenario, notices } = readQuery(baseline, [head, ...own].join('&'))
  for (const notice of notices) faults.push({ kind: 'setting', at, notice })
  return { name: cleanName(name ?? ''), scenario }
}

/** All scenarios of a link are of one version: that it is another's is said once. */
function versionOnce(faults: readonly SetFault[]): SetFault[] {
  const said = new Set<string>()
  return faults.filter((fault) => {
    if (fault.kind !== 'setting' || fault.notice.kind !== 'version') return true
    const isNew = !said.has(fault.notice.key)
    said.add(fault.notice.key)
    return isNew
  })
}
