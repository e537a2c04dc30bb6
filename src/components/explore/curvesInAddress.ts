import type { Notice } from '../../model/address.ts'
import { ADDRESS_KEYS } from '../../model/addressKeys.ts'
import { CURVES, CURVES_AT_START, MOST_PICTURES } from './curves.ts'

export const [, , CURVES_KEY] = ADDRESS_KEYS.explore
/** As between a parameter's changes: it stands in an address as it is. */
const BETWEEN = '*'

/** What an address says of the pictures chosen; null where they are those of the start. */
export const writeCurves = (chosen: readonly string[]): string | null =>
  chosen.join() === CURVES_AT_START.join() ? null : chosen.join(BETWEEN)

/** The pictures that an address names, as far as there are such and they fit; else those of the start. */
export function readCurves(search: string): {
  readonly chosen: readonly string[]
  readonly notices: readonly Notice[]
} {
  const named = new URLSearchParams(search).get(CURVES_KEY)
  if (named === null) return { chosen: CURVES_AT_START, notices: [] }
  const all = [...new Set(named.split(BETWEEN))]
  const known = all.filter((id) => CURVES.some((each) => each.id === id))
  const chosen = known.slice(0, MOST_PICTURES)
  const left = all.filter((id) => !chosen.includes(id)).join(BETWEEN)
  return {
    chosen: chosen.length > 0 ? chosen : CURVES_AT_START,
    notices: left ? [{ kind: 'unreadable', key: CURVES_KEY, text: left }] : [],
  }
}
