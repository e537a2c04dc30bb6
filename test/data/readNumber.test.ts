import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { formatNumber } from '../../src/data/strings/format.ts'
import { readNumber } from '../../src/data/strings/readNumber.ts'

const whole = { isWhole: true }
const part = { isWhole: false }

test.each([
  ['60000', 60_000],
  ['60 000', 60_000],
  ['60,000', 60_000],
  ['60.000', 60_000],
  ['60\u202F000', 60_000],
  ['60\u00A0000', 60_000],
  ['1\u2009234\u2009567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ["1'234'567", 1_234_567],
  ['６０，０００', 60_000],
  [' 1,5 ', 1.5],
  ['1.5', 1.5],
  ['-3', -3],
  ['\u22123', -3],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
])('%j among whole numbers is %d in each language', (text, number) => {
  for (const language of languages) expect(readNumber(text, language, whole)).toBe(number)
})

test.each([
  '',
  'many',
  '1e5',
  '1,2,3',
  '1.5.5',
  '12 34',
  '1,23,456',
  '0x10',
  '--1',
  '1-2',
  '5 %',
  ',',
])('%j is no number in any field', (text) => {
  for (const language of languages)
    for (const kind of [whole, part]) expect(readNumber(text, language, kind)).toBe('unreadable')
})

test('where parts are asked for, a comma and a point are each read, and what may be a thousand times as much is not guessed', () => {
  for (const language of languages)
    for (const text of ['1,5', '1.5', '0,750', '0.750'])
      expect(readNumber(text, language, part)).toBe(Number(text.replace(',', '.')))
  expect(readNumber('1.500', 'en', part)).toBe(1.5)
  expect(readNumber('1,500', 'en', part)).toBe('twoWays')
  expect(readNumber('1,500', 'fr', part)).toBe(1.5)
  expect(readNumber('1.500', 'fr', part)).toBe('twoWays')
})

test('what our pages write is read as what was meant, whichever language it was copied from', () => {
  for (const number of [7, 999, 1000, 60_000, 2_540_000, -17_000])
    for (const from of languages)
      for (const to of languages)
        expect(readNumber(formatNumber(number, from), to, whole), `${from} to ${to}`).toBe(number)
})
