import type { Language } from '../languages.ts'

/** What stands between groups of three digits in each language; beside it, spaces and apostrophes of any kind do in both. */
const GROUPS: Readonly<Record<Language, string>> = { en: ',', fr: '.' }
export const DECIMAL: Readonly<Record<Language, string>> = { en: '.', fr: ',' }
const FULL_WIDTH_ZERO = 0xff10

/** Why a text gives no number: it is none, or it may mean two. */
export type Unread = 'unreadable' | 'twoWays'

/**
 * The number that a reader typed or pasted: 60000, 60 000, 60,000 or 60.000 where only whole numbers
 * are asked for; 1.5 or 1,5 in either language. What may be a thousand times as much in the other
 * language is not guessed.
 */
export function readNumber(
  text: string,
  language: Language,
  { isWhole }: { readonly isWhole: boolean },
): number | Unread {
  const plain = text
    .trim()
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
    .replace(/[，]/g, ',')
    .replace(/[．]/g, '.')
    .replace(/^\u2212/, '-')
    // Between digits, every space that a page of ours or a spreadsheet writes there.
    .replace(/(?<=\d)[\s\u00A0\u202F\u2009'’](?=\d{3}(?!\d))/g, '')
  if (!/^-?[\d.,]*\d$/.test(plain)) return 'unreadable'
  const signs = plain.match(/[.,]/g) ?? []
  const [first] = signs
  if (first === undefined) return Number(plain)

  const last = signs.at(-1)!
  const isGrouped = (sign: string, whole: string) =>
    new RegExp(`^-?\\d{1,3}(\\${sign}\\d{3})+$`).test(whole) && !/^-?0/.test(whole)
  const withoutSign = (sign: string, part: string) => part.replaceAll(sign, '')
  if (first !== last) {
    // 1,234.5: the last sign is the decimal one, and stands once.
    const [whole, fraction, ...more] = plain.split(last)
    return more.length === 0 && isGrouped(first, whole!)
      ? Number(`${withoutSign(first, whole!)}.${fraction}`)
      : 'unreadable'
  }
  if (signs.length > 1)
    return isGrouped(first, plain) ? Number(withoutSign(first, plain)) : 'unreadable'
  const asDecimal = Number(plain.replace(first, '.'))
  if (!isGrouped(first, plain)) return asDecimal
  if (isWhole) return Number(withoutSign(first, plain))
  // Three digits after the sign: in the language's own writing it is clear, unless it groups there.
  return first === DECIMAL[language] && first !== GROUPS[language] ? asDecimal : 'twoWays'
}
