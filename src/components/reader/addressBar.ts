// WebKit throws an error at the hundredth write within a short time.
const LEAST_MILLISECONDS = 500
/** What the window hears after the address was written. */
const WRITTEN = 'scenario-written'

export interface AddressBar {
  /** Writes the query and the section's fragment, at most twice a second; the last call wins. */
  write(query: string): void
  close(): void
}

/** What the history entry remembers: each section's scenario, also while another one is in the address. */
interface Remembered {
  readonly queries?: Readonly<Record<string, string>>
}

/** The one place that writes the address. A page that is one widget names no section (''): its fragment stays as it is. */
export function openAddressBar(section: string): AddressBar {
  return throttled((query: string) => {
    if (section === '') write(query, location.hash)
    else put(section, { ...queriesNow(), [section]: query })
  })
}

/** Writes the fragment of a page that is one widget; its query stays as it is. */
export function openFragment(): AddressBar {
  return throttled((fragment: string) =>
    write(location.search.slice(1), fragment ? `#${fragment}` : ''),
  )
}

/** Makes the next write an entry of its own: Back leads to a query as it stands, though it may not have been written yet. */
export function turnPage(query: string): void {
  write(query, location.hash)
  write(query, location.hash, {}, 'pushState')
}

interface ReadingPlace {
  /** Names the section that is being read (null: none yet) once the scroll rests. */
  settle(section: string | null): void
  /** Goes to a section as a link does: Back leads to where the reader was. */
  enter(section: string): void
}

/** The address of a page that is read by scrolling. A section's scenario comes and goes with its fragment. */
export function openReadingPlace(): ReadingPlace {
  const bar = throttled((section: string | null) => {
    // A scenario without a section is for every widget: it stays until one of them writes its own.
    if (location.search && !sectionNamed()) return
    if (section !== (sectionNamed()?.id ?? null)) put(section, queriesNow())
  })
  return {
    settle: bar.write,
    enter(section) {
      bar.drop()
      put(section, queriesNow(), 'pushState')
    },
  }
}

/** The query meant for a section: the address's, if its fragment names this section or none; else what it had before. */
export function queryFor(section: string): string {
  const named = sectionNamed()
  if (location.search && (!named || named.id === section)) return location.search
  const query = remembered()[section]
  return query ? `?${query}` : ''
}

/** The queries that other sections have, by section: what the reader has moved on the way. */
export const queriesElsewhere = (section: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(queriesNow()).filter(([each, query]) => each !== section && query !== ''),
  )

/** Has told whenever the address was written; returns what stops it. */
export function onWritten(tell: () => void): () => void {
  addEventListener(WRITTEN, tell)
  return () => removeEventListener(WRITTEN, tell)
}

/** What a link to the same page in another language takes along: the address's query and fragment, or where it has neither (above the first section), a scenario that some section has. */
export function placeToKeep(): { search: string; hash: string } {
  const { search, hash } = location
  const [section, query] = Object.entries(remembered()).findLast(([, each]) => each) ?? []
  return search || hash || !query ? { search, hash } : { search: `?${query}`, hash: `#${section}` }
}

/** The section of the story in which the fragment's place lies. */
function sectionNamed(): Element | null {
  return document.getElementById(location.hash.slice(1))?.closest('section[id]') ?? null
}

const remembered = () => (history.state as Remembered | null)?.queries ?? {}

/** Every section's query, with the address's own as it stands. */
function queriesNow(): Readonly<Record<string, string>> {
  const named = sectionNamed()
  return named ? { ...remembered(), [named.id]: location.search.slice(1) } : remembered()
}

function put(
  section: string | null,
  queries: Readonly<Record<string, string>>,
  how: 'pushState' | 'replaceState' = 'replaceState',
): void {
  const own = section === null ? '' : (queries[section] ?? '')
  write(own, section === null ? '' : `#${section}`, { queries }, how)
}

function write(
  query: string,
  fragment: string,
  remember: Remembered = {},
  how: 'pushState' | 'replaceState' = 'replaceState',
): void {
  const address = `${location.pathname}${query ? `?${query}` : ''}${fragment}`
  history[how]({ ...(history.state as object | null), ...remember }, '', address)
  dispatchEvent(new Event(WRITTEN))
}

/** When the address was last written, by whichever section; on a clock that never goes back. */
let lastWrite = -LEAST_MILLISECONDS

function throttled<Value>(perform: (value: Value) => void) {
  let waiting: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!waiting) return
    const { value } = waiting
    waiting = null
    lastWrite = performance.now()
    perform(value)
  }
  const flushWhenAllowed = () => {
    const left = lastWrite + LEAST_MILLISECONDS - performance.now()
    if (left > 0) timer = setTimeout(flushWhenAllowed, left)
    else flush()
  }
  return {
    write(value: Value) {
      waiting = { value }
      timer ??= setTimeout(flushWhenAllowed)
    },
    close: flush,
    drop() {
      waiting = null
    },
  }
}
