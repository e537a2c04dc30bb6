import {
  goTo,
  isForAll,
  queriesNow,
  queryOf,
  sectionNamed,
  show,
  type Queries,
  type Remembered,
} from './sectionQueries.ts'
import { hurry, seldom } from './seldom.ts'

/** What the window hears after the address was written. */
const WRITTEN = 'scenario-written'

export interface AddressBar {
  /** Writes the query and the section's fragment, at most twice a second; the last call wins. */
  write(query: string): void
  close(): void
}

/** The one place that writes the address. A page that is one widget names no section (''): its fragment stays as it is. */
export function openAddressBar(section: string): AddressBar {
  if (section !== '')
    return {
      write(query) {
        show(section, query)
        isUnwritten = true
        place.write(section)
      },
      close: place.close,
    }
  const bar = seldom((query: string) => write(query, location.hash))
  // What waits was meant for the entry that the reader has left.
  addEventListener('popstate', bar.drop)
  return bar
}

/** Writes the fragment of a page that is one widget; its query stays as it is. */
export function openFragment(): AddressBar {
  return seldom((fragment: string) =>
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
  followHistory()
  return {
    settle: place.write,
    enter(section) {
      place.close()
      put(section, 'pushState')
    },
  }
}

/** The query that a section is to show from now on; later ones come from what is written. */
export function takeQuery(section: string): string {
  if (section === '') return location.search
  followHistory()
  const query = queryOf(section)
  show(section, query)
  return query && `?${query}`
}

/** The queries that other sections have, by section: what the reader has moved on the way. */
export function queriesElsewhere(section: string): Queries {
  const { '': all, [section]: _, ...others } = queriesNow()
  return Object.fromEntries(
    Object.entries(others).filter(([, query]) => query !== '' && query !== all),
  )
}

/** Has told whenever the address was written; returns what stops it. */
export function onWritten(tell: () => void): () => void {
  addEventListener(WRITTEN, tell)
  return () => removeEventListener(WRITTEN, tell)
}

/** What a link to the same page in another language takes along: the address's query and fragment, or where it has neither (above the first section), a scenario that some section has. */
export function placeToKeep(): { search: string; hash: string } {
  hurry()
  const { search, hash } = location
  const [section, query] = Object.entries(queriesNow()).findLast(([, each]) => each) ?? []
  if (search || hash || !query) return { search, hash }
  return { search: `?${query}`, hash: section ? `#${section}` : '' }
}

/** A section shows what the address does not say yet. */
let isUnwritten = false

/** Names a section in the address, moved or read, whichever came last. */
const place = seldom((section: string | null) => {
  // A scenario without a section is for every widget: it stays until one of them writes its own.
  const stands = sectionNamed() === section || (location.search && sectionNamed() === null)
  if (isUnwritten || !stands) put(section)
})

let follows = false
/** Back and Forward change no widget: the address of the entry comes to say what is on the screen. */
function followHistory(): void {
  if (follows) return
  follows = true
  queriesNow()
  addEventListener('popstate', () => {
    place.drop()
    goTo()
    const section = sectionNamed()
    if (section !== null) put(section, 'replaceState', location.hash)
    else if (!isForAll()) put(null, 'replaceState', location.hash)
  })
}

function put(
  section: string | null,
  how: 'pushState' | 'replaceState' = 'replaceState',
  fragment = section === null ? '' : `#${section}`,
): void {
  isUnwritten = false
  write(section === null ? '' : queryOf(section), fragment, { queries: queriesNow() }, how)
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
