import fc from 'fast-check'
import { parameters } from '../src/data/parameters.ts'

const ids = parameters.map(({ id }) => id)
// What readers set most is drawn more often than the rest.
const usual = ['us.fixedOutput', 'us.stock0', 'need', 'fireRate', 'us.drawWeight', 'end']
const known = [...ids, ...usual, ...usual, 'm', 'd', 'stepDays']
const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']
const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '{@html 1}',
  '%3Cb%3Ebold%3C%2Fb%3E',
]
const badEscapes = ['%', '%%', '%zz', '%E0%A4%A', '%FF', '%00', '%2A', '%5F', '%26', '%3D', '+']
const numbers = [
  ...['0', '-0', '-1', '1', '1.5', '60000', '60500', '99999999', '9999999999999999', '0.00000001'],
  ...[
    'NaN',
    'Infinity',
    '1e9',
    '0x10',
    '١٢',
    '1,5',
    '1 000',
    '.5',
    '5.',
    '--1',
    '12345678901234567',
  ],
]
const dates = [
  ...['2022-01-01', '2021-12-31', '2023-03-01', '2030-12-28', '2049-12-31', '2050-01-01'],
  ...['2023-02-29', '2024-02-29', '2023-13-01', '0000-00-00', '9999-12-31', '2023-3-1', 'today'],
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(...markup, ...badEscapes, ...prototypeNames, ''),
)
const number = fc.oneof(
  fc.constantFrom(...numbers),
  fc.integer().map(String),
  fc.double().map(String),
)
const date = fc.oneof({ arbitrary: fc.constantFrom(...dates), weight: 4 }, text)
const amount = fc.oneof(
  number,
  number.map((factor) => `x${factor}`),
  fc.constantFrom('end', 'x', 'X2', ''),
)
const tidy = fc.constantFrom(
  ...['0', '60000', '60000_2023-03-01', '60000_2023-03-01_6', '0_2024-01-01', '300'],
  ...['x1.5_2023-03-01', 'x0.5_2023-06-01_12', 'end_2024-01-01', 'end_2024-01-01_6'],
)
const token = fc.oneof(
  { arbitrary: tidy.map((words) => [words]), weight: 4 },
  { arbitrary: fc.array(fc.oneof(amount, date), { maxLength: 5 }), weight: 1 },
  { arbitrary: fc.tuple(amount), weight: 2 },
  { arbitrary: fc.tuple(amount, date), weight: 3 },
  { arbitrary: fc.tuple(amount, date, number), weight: 3 },
)
const value = fc.oneof(
  {
    arbitrary: fc
      .array(
        token.map((parts) => parts.join('_')),
        { minLength: 1, maxLength: 4 },
      )
      .map((tokens) => tokens.join('*')),
    weight: 6,
  },
  { arbitrary: text, weight: 2 },
  { arbitrary: fc.oneof(number, date), weight: 2 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('9', '*', '_', '%', 'é', '.', '-', ' ', '60000_2023-03-01*'),
        fc.nat(2000),
      )
      .map(([piece, times]) => piece.repeat(times)),
    weight: 1,
  },
)
const escaped = (part: string) =>
  [...part].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
const key = fc.oneof(
  { arbitrary: fc.constantFrom(...known), weight: 8 },
  { arbitrary: fc.constantFrom(...known).map(escaped), weight: 1 },
  { arbitrary: text, weight: 1 },
  { arbitrary: fc.constantFrom(...prototypeNames), weight: 1 },
)
const part = fc.oneof(
  { arbitrary: fc.tuple(key, value).map((pair) => pair.join('=')), weight: 6 },
  { arbitrary: fc.tuple(key, value, value).map((pair) => pair.join('=')), weight: 1 },
  { arbitrary: fc.oneof(key, text), weight: 1 },
)

/** What may stand behind the question mark of a link that nobody wrote on purpose. */
export const junkQuery: fc.Arbitrary<string> = fc
  .array(part, { maxLength: 6 })
  .map((parts) => parts.join('&'))
