// What the sections of a page show, as queries. The screen is one, the history has many entries: what a
// widget has read or been moved to is the page's, whichever entry the reader comes back to.

/** By section; under '', what each shows that has none of its own. */
export type Queries = Readonly<Record<string, string>>

/** What a history entry remembers: each section's query, also while another one is in the address. */
export interface Remembered {
  readonly queries?: Queries
}

let queries: Queries | undefined
/** Sections that show their query: no entry of the history changes it. */
const shown = new Set<string>()

/** The section of the page in which the fragment's place lies. */
export function sectionNamed(): string | null {
  return document.getElementById(location.hash.slice(1))?.closest('section[id]')?.id ?? null
}

/** Every section's query, as it stands. */
export function queriesNow(): Queries {
  return (queries ??= { ...inEntry(), ...inAddress() })
}

export const queryOf = (section: string): string => queriesNow()[section] ?? queriesNow()[''] ?? ''

/** From now on this section shows this. */
export function show(section: string, query: string): void {
  queries = { ...queriesNow(), [section]: query }
  shown.add(section)
}

/** The page has gone to another entry of its history: what still waits to be shown is that entry's. */
export function goTo(): void {
  const own = Object.fromEntries([...shown].map((section) => [section, queryOf(section)]))
  // An entry without memory comes from a jump within the page: its query is still the one of the section before.
  queries = { ...queriesNow(), ...inEntry(), ...own }
}

/** Whether every section shows the scenario of an address that names none. */
export const isForAll = (): boolean =>
  '' in queriesNow() &&
  Object.values(queriesNow()).every((each) => each === location.search.slice(1))

const inEntry = (): Queries | undefined => (history.state as Remembered | null)?.queries

function inAddress(): Queries {
  const section = sectionNamed()
  const query = location.search.slice(1)
  return section !== null || query ? { [section ?? '']: query } : {}
}
