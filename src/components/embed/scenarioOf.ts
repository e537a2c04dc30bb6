import { ALL_ADDRESS_KEYS, isTracking } from '../../model/addressKeys.ts'
import { readQuery, type Notice } from '../../model/address.ts'
import type { Parameters } from '../../model/scenario.ts'
import { scenarioPart } from './settings.ts'

/** What a journalist pasted, read: a scenario, or why there is none. */
export type PastedScenario =
  | { readonly query: string; readonly notices: readonly Notice[] }
  | { readonly query: ''; readonly fault: 'foreign' | 'none'; readonly host: string }

const NO_SCENARIO = { query: '', notices: [] } as const

/** Reads a link to one of these hosts, or what stands behind its question mark. An address of another site is refused: what it means by a key is its own. */
export function scenarioOf(
  text: string,
  hosts: readonly string[],
  baseline: Parameters,
): PastedScenario {
  const pasted = text.trim()
  if (pasted === '') return NO_SCENARIO
  const isAddress = /^([a-z][a-z\d+.-]*:|\/\/|www\.)/i.test(pasted)
  const url = isAddress ? urlOf(pasted) : null
  if (isAddress && !(url && hosts.includes(url.host)))
    return { query: '', fault: 'foreign', host: (url?.host ?? pasted).slice(0, 60) }
  const query = scenarioPart(url ? url.search : pasted.replace(/^[^?]*\?/, '').replace(/#.*$/, ''))
  const parts = query.split('&').filter((part) => part && !isTracking(part.split('=')[0]!))
  if (parts.length === 0) return url ? NO_SCENARIO : { query: '', fault: 'none', host: '' }
  if (!parts.every((part) => part.includes('='))) return { query: '', fault: 'none', host: '' }
  const { notices, kept } = readQuery(baseline, parts.join('&'))
  // What nobody reads is said, and is no part of an embed's address.
  const unread = new Set(kept.filter((part) => !ALL_ADDRESS_KEYS.has(part.split('=')[0]!)))
  const own = parts.filter((part) => !unread.has(part))
  return /^[\w.*&=-]*$/.test(own.join('&'))
    ? { query: own.join('&'), notices }
    : { query: '', fault: 'none', host: '' }
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text.startsWith('www.') ? `https://${text}` : text)
  } catch {
    return null
  }
}
