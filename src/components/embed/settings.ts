import { decoded, mendedQuery } from '../../model/mendedQuery.ts'
import { dayOf } from '../../model/time.ts'
import { contrast } from './contrast.ts'

/** What the address of an embed says beside its scenario. */
const SETTING_KEYS = ['controls', 'series', 'theme', 'accent', 'title', 'note', 'present'] as const
type SettingKey = (typeof SETTING_KEYS)[number]

export const LONGEST_TITLE = 120
export const LONGEST_NOTE = 40
const LEAST_CONTRAST = 4.5

export type Theme = 'auto' | 'light' | 'dark'

/** The embedding page's own words at a day in the picture. */
export interface HostNote {
  /** ISO. */
  readonly date: string
  readonly text: string
}

export interface EmbedSettings {
  /** Ids of the levers that show; null for all of them. */
  readonly controls: readonly string[] | null
  /** Ids of the lines that are drawn; null for all of them. */
  readonly series: readonly string[] | null
  readonly theme: Theme
  /** `#rrggbb`. */
  readonly accent: string | null
  /** The embedding page's own words. */
  readonly title: string | null
  readonly note: HostNote | null
  /** True where it is to be read from far away: on a wall. */
  readonly present?: true
  /** Settings that cannot be read; they are ignored, and said. */
  readonly unreadable: readonly { readonly key: SettingKey; readonly text: string }[]
}

export const NO_SETTINGS: EmbedSettings = {
  controls: null,
  series: null,
  theme: 'auto',
  accent: null,
  title: null,
  note: null,
  unreadable: [],
}

/** Reads the settings of an address. Never refuses; the value given first counts. */
export function readSettings(search: string): EmbedSettings {
  const unreadable: { key: SettingKey; text: string }[] = []
  const texts = new Map(ownParts(search).toReversed())
  const take = <T>(key: SettingKey, read: (text: string) => T | null): T | null => {
    const text = texts.get(key)
    if (text === undefined) return null
    const value = read(text)
    if (value === null) unreadable.push({ key, text: text.slice(0, 60) })
    return value
  }
  return {
    controls: take('controls', readControls),
    series: take('series', readIds),
    theme: take('theme', readTheme) ?? 'auto',
    accent: take('accent', readColour),
    title: take('title', plainTitle),
    note: take('note', readNote),
    ...(take('present', readPresent) ? { present: true } : {}),
    unreadable,
  }
}

/** The query without the embed's own settings: its scenario. */
export function scenarioPart(search: string): string {
  const own = new Set<string>(SETTING_KEYS)
  return partsOf(search)
    .filter((part) => !own.has(part.split('=')[0]!))
    .join('&')
}

/** The part of an address that says what differs from the default settings, without scenario. */
export function writeSettings({
  controls,
  series,
  theme,
  accent,
  title,
  note,
}: Partial<EmbedSettings>): string {
  return [
    controls ? `controls=${controls.length > 0 ? controls.join('*') : 'none'}` : '',
    series && series.length > 0 ? `series=${series.join('*')}` : '',
    theme && theme !== 'auto' ? `theme=${theme}` : '',
    accent ? `accent=${accent.replace('#', '')}` : '',
    title ? `title=${escapedWords(title)}` : '',
    note ? `note=${note.date}_${escapedWords(note.text)}` : '',
  ]
    .filter(Boolean)
    .join('&')
}

const escapedWords = (text: string) =>
  encodeURIComponent(text).replace(/%20/g, '+').replace(/'/g, '%27')

/** Whether text and controls in this colour can be read on this paper. */
export const isLegible = (colour: string, paper: string) =>
  contrast(colour, paper) >= LEAST_CONTRAST

const partsOf = (search: string) => mendedQuery(search).split('&').filter(Boolean)

function ownParts(search: string): [SettingKey, string][] {
  return partsOf(search).flatMap((part) => {
    const [key = '', ...rest] = part.split('=')
    const own = SETTING_KEYS.find((each) => each === key)
    return own ? [[own, decoded(rest.join('=').replace(/\+/g, ' '))] as [SettingKey, string]] : []
  })
}

function readControls(text: string): string[] | null {
  return text === 'none' ? [] : readIds(text)
}

function readIds(text: string): string[] | null {
  return /^[\w.*-]+$/.test(text) ? text.split('*').filter(Boolean) : null
}

function readNote(text: string): HostNote | null {
  const [, date = '', words = ''] = /^(\d{4}-\d\d-\d\d)_([\s\S]+)$/.exec(text) ?? []
  const plain = plainTitle(words, LONGEST_NOTE)
  return plain && !Number.isNaN(dayOf(date)) ? { date, text: plain } : null
}

const readPresent = (text: string) => (text === '1' ? true : text === '0' ? false : null)

const readTheme = (text: string): Theme | null =>
  text === 'auto' || text === 'light' || text === 'dark' ? text : null

function readColour(text: string): string | null {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? []
  if (!digits) return null
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return `#${long.toLowerCase()}`
}

/** One line of plain text: no control or direction signs, single spaces, cut at so many characters. */
export function plainTitle(text: string, most = LONGEST_TITLE): string | null {
  const plain = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return plain ? Array.from(plain).slice(0, most).join('').trim() : null
}
