// The address bar beside a history that is none of a browser's: what each entry comes to say.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const SECTIONS = ['first', 'second']

/** A page with sections, and the part of its history that belongs to it. */
function pageAt(path: string) {
  const entries = [{ url: new URL(path, 'https://example.org'), state: null as unknown }]
  let at = 0
  const window = new EventTarget()
  const place = (part: 'search' | 'hash' | 'pathname') => entries[at]!.url[part]
  const jump = (step: number) => {
    at += step
    window.dispatchEvent(new Event('popstate'))
  }
  vi.stubGlobal('location', {
    get search() {
      return place('search')
    },
    get hash() {
      return place('hash')
    },
    get pathname() {
      return place('pathname')
    },
  })
  const entry = (state: unknown, url: string) => ({ url: new URL(url, entries[at]!.url), state })
  vi.stubGlobal('history', {
    get state() {
      return entries[at]!.state
    },
    replaceState: (state: unknown, _: string, url: string) => (entries[at] = entry(state, url)),
    pushState(state: unknown, _: string, url: string) {
      entries.splice(at + 1, Infinity, entry(state, url))
      at++
    },
  })
  vi.stubGlobal('document', {
    getElementById: (id: string) =>
      SECTIONS.includes(id) ? { closest: () => ({ id }) } : id ? { closest: () => null } : null,
  })
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, window[name].bind(window))
  return {
    address: () => place('search') + place('hash'),
    back: () => jump(-1),
    /** As a plain link within the page does. */
    follow(hash: string) {
      entries.splice(at + 1, Infinity, entry(null, hash))
      jump(1)
    },
  }
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const bars = () => import('../../src/components/reader/addressBar.ts')
const SOON = 1000

test('after Back, a section that is read again has the query that its widget holds', async () => {
  const page = pageAt('/en/#first')
  const { openAddressBar, openReadingPlace, takeQuery } = await bars()
  const place = openReadingPlace()
  expect(SECTIONS.map(takeQuery)).toEqual(['', ''])
  openAddressBar('first').write('a=1')
  place.enter('second')
  openAddressBar('second').write('b=2')
  vi.advanceTimersByTime(SOON)
  expect(page.address()).toBe('?b=2#second')
  page.back()
  expect(page.address()).toBe('?a=1#first')
  place.settle('second')
  vi.advanceTimersByTime(SOON)
  expect(page.address()).toBe('?b=2#second')
})

test('what was moved just before Back is not written over the entry that was come back to', async () => {
  const page = pageAt('/en/#first')
  const { openAddressBar, openReadingPlace, takeQuery } = await bars()
  SECTIONS.map(takeQuery)
  openReadingPlace().enter('second')
  openAddressBar('second').write('b=2')
  page.back()
  vi.advanceTimersByTime(SOON)
  expect(page.address()).toBe('#first')
  expect(takeQuery('second')).toBe('?b=2')
})

test('a jump within the page leaves the query with its section', async () => {
  const page = pageAt('/en/?a=1#first')
  const { openReadingPlace, takeQuery } = await bars()
  openReadingPlace()
  page.follow('#note')
  expect(page.address()).toBe('#note')
  expect(SECTIONS.map(takeQuery)).toEqual(['?a=1', ''])
})

test('a scenario without a section is every section’s, until one has its own', async () => {
  const page = pageAt('/en/?a=1')
  const { openAddressBar, openReadingPlace, takeQuery } = await bars()
  const place = openReadingPlace()
  takeQuery('first')
  place.settle('first')
  vi.advanceTimersByTime(SOON)
  expect(page.address()).toBe('?a=1')
  openAddressBar('first').write('a=2')
  vi.advanceTimersByTime(SOON)
  expect(page.address()).toBe('?a=2#first')
  place.enter('second')
  expect(page.address()).toBe('?a=1#second')
})

test('a clock that is set back an hour holds up no write', async () => {
  const page = pageAt('/en/')
  const { openAddressBar } = await bars()
  const bar = openAddressBar('')
  bar.write('a=1')
  vi.advanceTimersByTime(SOON)
  vi.setSystemTime(Date.now() - 3_600_000)
  bar.write('a=2')
  vi.advanceTimersByTime(SOON)
  expect(page.address()).toBe('?a=2')
})
