/** The longest name of a scenario, in signs as a reader counts them. */
export const LONGEST_NAME = 40

// Controls, and signs that turn the direction of what follows or have no breadth: a name can move no
// word of the page that it stands on.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu
/** Signs that stand upon one letter: a tower of them would cover the lines above it. */
const TOWER = /(\p{M}{3})\p{M}+/gu

/** A name as it may be shown: one line of at most 40 signs. */
export function cleanName(name: string): string {
  // In this order, so that a clean name stays as it is.
  const line = name
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .replace(TOWER, '$1')
    .trim()
  return [...line].slice(0, LONGEST_NAME).join('').trim()
}

/** A name in the signs that an address may hold: UTF-8 as base64url. */
export function writeName(name: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(cleanName(name)))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The name that an address holds; null where it holds none that can be read. */
export function readName(text: string): string | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return decoder.decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)))
  } catch {
    return null
  }
}
