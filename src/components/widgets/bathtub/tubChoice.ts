import { BATHTUB_CASES, OWN_TUB, type BathtubCase } from '../../../data/bathtubCases.ts'
import type { Notice } from '../../../model/address.ts'
import { ADDRESS_KEYS } from '../../../model/addressKeys.ts'
import { onGrid } from '../../../model/grid.ts'
import { mendedQuery, mendedValue } from '../../../model/mendedQuery.ts'

export type CaseId = BathtubCase['id'] | 'own'
export type OwnSetting = keyof typeof OWN_TUB.settings

/** Which exercise, and how the reader's own flows are set. */
export interface TubChoice {
  readonly id: CaseId
  readonly settings: Readonly<Record<OwnSetting, number>>
}

export const CASE_IDS: readonly CaseId[] = [...BATHTUB_CASES.map(({ id }) => id), 'own']
export const OWN_SETTINGS = Object.keys(OWN_TUB.settings) as readonly OwnSetting[]
export const FIRST_CHOICE: TubChoice = { id: CASE_IDS[0]!, settings: OWN_TUB.settings }

const [KEY] = ADDRESS_KEYS.bathtub

/** `case=rising`; `case=own_60000_110000_100000` with flows that the reader has set. Nothing for the one it opens with. */
export function choiceQuery({ id, settings }: TubChoice): string {
  if (id === FIRST_CHOICE.id) return ''
  const isSet =
    id === 'own' && OWN_SETTINGS.some((each) => settings[each] !== OWN_TUB.settings[each])
  return `${KEY}=${[id, ...(isSet ? OWN_SETTINGS.map((each) => settings[each]) : [])].join('_')}`
}

/** The exercise of an address, always one that can be shown; what was not understood gets a notice. Keys of other widgets are passed over. */
export function readChoice(query: string): {
  readonly choice: TubChoice
  readonly notices: readonly Notice[]
} {
  const notices: Notice[] = []
  const texts = mendedQuery(query)
    .split('&')
    .filter((part) => part.startsWith(`${KEY}=`))
    .map((part) => mendedValue(part.slice(KEY.length + 1)))
  for (const text of texts.slice(1)) notices.push({ kind: 'repeated', key: KEY, text })
  const [text] = texts
  const choice = text === undefined ? FIRST_CHOICE : chosen(text, notices)
  if (!choice) notices.unshift({ kind: 'unreadable', key: KEY, text: text! })
  return { choice: choice ?? FIRST_CHOICE, notices }
}

function chosen(text: string, notices: Notice[]): TubChoice | null {
  const [name, ...numbers] = text.split('_')
  const id = CASE_IDS.find((each) => each === name)
  if (!id || (numbers.length > 0 && id !== 'own')) return null
  if (numbers.length === 0) return { ...FIRST_CHOICE, id }
  if (numbers.length !== OWN_SETTINGS.length) return null
  if (!numbers.every((each) => /^-?\d{1,16}$/.test(each))) return null
  const values = numbers.map((each) => onGrid(Number(each), OWN_TUB.grid))
  const used = [id, ...values].join('_')
  if (used !== text) notices.push({ kind: 'clamped', key: KEY, text, used })
  const settings = Object.fromEntries(OWN_SETTINGS.map((each, i) => [each, values[i]!]))
  return { id, settings: settings as TubChoice['settings'] }
}
