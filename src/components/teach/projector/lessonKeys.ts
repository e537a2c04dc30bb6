/** What a key asks for in the lesson: a step on or back, the ends, or a part by its number. */
export type KeyWish =
  { readonly go: 'next' | 'previous' | 'first' | 'last' } | { readonly part: number }

const WISHES: Readonly<Record<string, KeyWish>> = {
  ArrowRight: { go: 'next' },
  ArrowLeft: { go: 'previous' },
  Home: { go: 'first' },
  End: { go: 'last' },
  // What the buttons of a presenter send.
  PageDown: { go: 'next' },
  PageUp: { go: 'previous' },
}

/** Null where the key belongs to a field, a slider or the browser. */
export function wishOf(event: KeyboardEvent, parts: number): KeyWish | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (isInField(event.target)) return null
  if (/^PageDown$/.test(event.key) && !isAtFoot()) return null
  if (/^PageUp$/.test(event.key) && scrollY > 0) return null
  const part = /^[1-9]$/.test(event.key) ? Number(event.key) : 0
  if (part > 0 && part <= parts) return { part }
  return WISHES[event.key] ?? null
}

const FIELDS = 'input, select, textarea, dialog, details, [tabindex="0"]'

/** Whether a key belongs to what is in focus: a field, a slider, a box that scrolls. */
export const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null

/** Whether nothing of the page is left below: until then the key scrolls. */
const isAtFoot = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2
