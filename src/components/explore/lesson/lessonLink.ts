// Fetched where an address asks for it: other readers have no use for it.
import { parameters, type ParameterId } from '../../../data/parameters.ts'
import { readSettings } from '../../embed/settings.ts'
import LeversLeft from './LeversLeft.svelte'

/** What a link for a lesson says beside its scenario. */
export interface LessonLink {
  /** Levers that may be moved; null for all. */
  readonly allowed: readonly ParameterId[] | null
  /** What it names as levers and is none; the start of it. */
  readonly unknown: readonly string[]
  /** Says both. */
  readonly Note: typeof LeversLeft
}

const MOST_UNKNOWN = 3
const LONGEST_UNKNOWN = 40

/** Reads an address, and makes the page large where it says so. */
export function lessonLink(search: string): LessonLink {
  const { controls, present } = readSettings(search)
  const known = parameters.map(({ id }) => id).filter((id) => controls?.includes(id))
  document.documentElement.toggleAttribute('data-present', present === true)
  return {
    allowed: known.length > 0 ? known : null,
    unknown: (controls ?? [])
      .filter((id) => !known.some((each) => each === id))
      .slice(0, MOST_UNKNOWN)
      .map((id) => id.slice(0, LONGEST_UNKNOWN)),
    Note: LeversLeft,
  }
}
