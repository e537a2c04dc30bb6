// Crockford's thirty-two signs: none is taken for another when a code is written by hand.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TAKEN_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
/** A word with a letter that no sign is, so that where a code begins is never in doubt. */
export const CODE_WORD = 'BURN'
const GROUP = 4

/** Numbers of five bits as a code that is read in groups of four. */
export function writeSigns(values: readonly number[]): string {
  const text = values.map((value) => SIGNS[value]).join('')
  const groups = text.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
  return [CODE_WORD, ...groups].join('-')
}

/** The numbers of a code's body; null where it holds a sign that is none. Hyphens, blanks and small letters are read as meant. */
export function readSigns(body: string): number[] | null {
  const values: number[] = []
  for (const letter of body.toUpperCase().replace(/[\s\-–—‑.·_]/g, '')) {
    const value = SIGNS.indexOf(TAKEN_FOR[letter] ?? letter)
    if (value < 0) return null
    values.push(value)
  }
  return values
}
