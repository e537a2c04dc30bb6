import { contrast } from './contrast.ts'

/** What the address of an embed says beside its scenario. */
const SETTING_KEYS = ['controls', 'theme', 'accent', 'title', 'present'] as const
type SettingKey = (typeof SETTING_KEYS)[number]

export const LONGEST_TITLE = 120
const LEAST_CONTRAST = 4.5

export type Theme = 'auto' | 'light' | 'dark'

export interface EmbedSettings {
  /** Ids of the levers that show; null for all of them. */
  readonly controls: readonly string[] | null
  readonly theme: Theme
  /** `#rrggbb`. */
  readonly accent: string | null
  /** The embedding page's own words. */
  readonly title: string | null
  /** True where it is to be read from far away: on a wall. */
  readonly present?: true
  /** Settings that cannot be read; they are ignored, and said. */
  readonly unreadable: readonly { readonly key: SettingKey; readonly text: string }[]
}

export const NO_SETTINGS: EmbedSettings = {
  controls: null,
  theme: 'auto',
  accent: null,
  title: null,
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
    theme: take('theme', readTheme) ?? 'auto',
    accent: take('accent', readColour),
    title: take('title', plainTitle),
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
export function writeSettings({ controls, theme, accent, title }: Partial<EmbedSettings>): string {
  return [
    controls ? `controls=${controls.length > 0 ? controls.join('*') : 'none'}` : '',
    theme && theme !== 'auto' ? `theme=${theme}` : '',
    accent ? `accent=${accent.replace('#', '')}` : '',
    title ? `title=${encodeURIComponent(title).replace(/%20/g, '+').replace(/'/g, '%27')}` : '',
  ]
    .filter(Boolean)
    .join('&')
}

/** Whether text and controls in this colour can be read on this paper. */
export const isLegible = (colour: string, paper: string) =>
  contrast(colour, paper) >= LEAST_CONTRAST

const partsOf = (search: string) => search.replace(/^\?/, '').split('&').filter(Boolean)

function ownParts(search: string): [SettingKey, string][] {
  return partsOf(search).flatMap((part) => {
    const [key = '', ...rest] = part.split('=')
    const own = SETTING_KEYS.find((each) => each === key)
    return own ? [[own, unescaped(rest.join('='))] as [SettingKey, string]] : []
  })
}

function unescaped(text: string): string {
  const spaced = text.replace(/\+/g, ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function readControls(text: string): string[] | null {
  if (text === 'none') return []
  return /^[\w.*-]+$/.test(text) ? text.split('*').filter(Boolean) : null
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

/** One line of plain text: no control or direction signs, single spaces, cut at 120 characters. */
export function plainTitle(text: string): string | null {
  const plain = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return plain ? Array.from(plain).slice(0, LONGEST_TITLE).join('').trim() : null
}
