// Messages between frames that nobody wrote on purpose, heard at both ends: `npm test` tries some,
// `npm run test:all` many.
import fc from 'fast-check'
import { expect, vi } from 'vitest'
import { LISTENED_TO, tellHeight } from '../../src/components/embed/height.ts'
import { junkMessage, junkOrigin } from './junkMessage.ts'
import { listeningHost } from './listeningHost.ts'

type Listener = (event: { source: unknown; origin: string; data: unknown }) => void

/**
 * So many junk messages to the script of a host's page, from frames of ours, of others, and from none. It
 * throws at none, asks each frame at most once, and all that it ever does to a page is to set the height of
 * a frame of ours, in whole pixels within its bounds.
 */
export function junkSetsHeightsAlone(count: number): void {
  let done: (readonly unknown[])[] = []
  let work = 0
  const { hears, frames, sources } = listeningHost(
    (act) => void done.push(act),
    () => work++,
  )
  const asked = new Set<unknown>()
  let set = 0
  done = []
  fc.assert(
    fc.property(junkMessage, fc.constantFrom(...sources), junkOrigin, (data, source, from) => {
      done = []
      work = 0
      hears({ data, source, origin: from })
      expect(work).toBeLessThanOrEqual(1)
      expect(done.length).toBeLessThanOrEqual(2)
      for (const [what, src, ...rest] of done) {
        if (what === 'sent') {
          expect(rest).toEqual([{ type: 'burn-rate:ready' }, '*'])
          expect(asked.has(src)).toBe(false)
          asked.add(src)
          continue
        }
        set++
        expect(
          src === frames[0]!.src || src === frames[1]!.src || from === 'https://site.example',
        ).toBe(true)
        const [property, value, priority] = rest
        expect([property, priority]).toEqual(['height', 'important'])
        expect(value).toMatch(/^\d+px$/)
        expect(parseInt(String(value), 10)).toBeGreaterThanOrEqual(120)
        expect(parseInt(String(value), 10)).toBeLessThanOrEqual(20_000)
      }
    }),
    { seed: 20261129, numRuns: count },
  )
  expect(set).toBeGreaterThan(count / 250)
  expect(Object.prototype).not.toHaveProperty('1')
}

/**
 * So many junk messages to a framed embed: none makes it throw, none but a question of its own page is
 * answered, and the answer is its height, at most once however often it is asked.
 */
export function junkIsToldAHeightAlone(count: number): void {
  vi.useFakeTimers()
  const sent: unknown[] = []
  const listeners: Listener[] = []
  const parent = { postMessage: (message: unknown) => sent.push(message) }
  const noted: string[] = []
  vi.stubGlobal('window', {
    parent,
    innerWidth: 600,
    addEventListener: (type: string, heard: Listener) => {
      if (type === 'message') listeners.push(heard)
    },
    removeEventListener: () => {},
  })
  vi.stubGlobal('document', { addEventListener: () => {}, removeEventListener: () => {} })
  vi.stubGlobal('location', {
    hash: '#?secret=abc',
    pathname: '/embed/v1/en/depletion/',
    search: '',
  })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  const content = {
    getBoundingClientRect: () => ({ width: 600, height: 480 }),
    setAttribute: (name: string) => noted.push(name),
  }
  try {
    const stop = tellHeight(content as unknown as Element)
    vi.runAllTimers()
    const own = sent.splice(0)
    expect(own).toHaveLength(3)
    let questions = 0
    fc.assert(
      fc.property(
        junkMessage,
        fc.constantFrom(parent, {}, null),
        junkOrigin,
        (data, source, from) => {
          for (const heard of listeners) heard({ data, source, origin: from })
          const isQuestion =
            source === parent &&
            typeof data === 'object' &&
            data !== null &&
            ((data as { type?: unknown }).type === 'burn-rate:ready' ||
              (data as { message?: unknown }).message === 'ready')
          questions += Number(isQuestion)
          expect(vi.getTimerCount()).toBeLessThanOrEqual(1)
          vi.runAllTimers()
          expect(sent.splice(0)).toEqual(isQuestion ? own : [])
        },
      ),
      { seed: 20261130, numRuns: count },
    )
    expect(questions).toBeGreaterThan(count / 100)
    expect(new Set(noted)).toEqual(new Set([LISTENED_TO]))
    stop()
  } finally {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  }
}
