/**
 * An address's query as it was written: mail programs, messengers and editors write & as an entity,
 * encode the whole once more, or leave an invisible sign in it. What cannot be told apart stays.
 */
export function mendedQuery(query: string): string {
  let text = query.replace(/^\?/, '').replace(INVISIBLE, '')
  // No pair in it, but the code of one's sign: encoded as a whole.
  for (let times = 0; times < 2 && !text.includes('=') && /%(25)?3D/i.test(text); times++)
    text = decoded(text)
  return text.replace(/&(?:(?:amp|#38|#x26);)+/gi, '&')
}

/** A value, decoded, without the line break, the typographer's dash or the full stop that it was given on its way. */
export const mendedValue = (text: string): string =>
  decoded(text)
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    // Up to the last sign that is none of these; from the front, a long row of them would be tried over and over.
    .replace(/^([^]*[^.,;:!?)\]}>»"'”’…])?[^]*$/, '$1')

const INVISIBLE =
  /(?:%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF|%C2%AD|[\u200B-\u200F\u2060\uFEFF\u00AD])+/gi

/** A text of an address with its codes read; as it stands where they are none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
