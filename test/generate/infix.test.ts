import { describe, expect, test } from 'vitest'
import { parseInfix } from '../../src/model/infix/parseInfix.ts'
import { INFIX, writeInfix } from '../../src/model/infix/writeInfix.ts'

const again = (text: string) => writeInfix(parseInfix(text), INFIX)

describe('an equation is written in the order in which it was read', () => {
  test.each([
    ['a + b * c', 'a + b * c'],
    ['(a + b) * c', '(a + b) * c'],
    ['(a * b) + c', 'a * b + c'],
    ['a - b - c', 'a - b - c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['a - (b + c)', 'a - (b + c)'],
    ['a + (b + c)', 'a + (b + c)'],
    ['a / b / c', 'a / b / c'],
    ['a / (b / c)', 'a / (b / c)'],
    ['a / b * c', 'a / b * c'],
    ['-(a + b) * c', '-(a + b) * c'],
    ['a - -b', 'a - -b'],
    ['1e-9 * x.y', '1e-9 * x.y'],
    ['MIN(a, MAX(0, b - c), d)', 'MIN(a, MAX(0, b - c), d)'],
    ['IF a + 1 > b * 2 THEN c ELSE d', 'IF a + 1 > b * 2 THEN c ELSE d'],
    [
      'IF a > b THEN c ELSE IF d > e THEN f ELSE g',
      'IF a > b THEN c ELSE (IF d > e THEN f ELSE g)',
    ],
    ['1 + (IF a > b THEN c ELSE d) * 2', '1 + (IF a > b THEN c ELSE d) * 2'],
    ['IF a > b THEN "one" ELSE "two"', 'IF a > b THEN "one" ELSE "two"'],
  ])('%s', (text, written) => {
    expect(again(text)).toBe(written)
    expect(again(written)).toBe(written)
  })
})

describe('what cannot be read is said', () => {
  test.each([
    ['a +', 'A value is missing in "a +".'],
    ['(a + b', '")" is missing in "(a + b".'],
    ['a b', '"b" was not expected in "a b".'],
    ['IF a > b THEN c', '"ELSE" is missing in "IF a > b THEN c".'],
    ['a ^ b', '"^ b" cannot be read in "a ^ b".'],
  ])('%s', (text, sentence) => {
    expect(() => parseInfix(text)).toThrow(sentence)
  })
})
