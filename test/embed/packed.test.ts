import { expect, test } from 'vitest'
import { packed, unpacked } from '../../src/components/embed/packed.ts'

const around = (value: unknown) => unpacked(packed(value))

test('what is packed comes back', () => {
  const value = {
    words: { a: '</script>', b: ['x', null, true] },
    stops: Array.from({ length: 400 }, (_, i) => i * 1000),
    tenths: [0.1, 0.2, 0.3, -0.4, 1234.5, 9, 8, 7],
    few: [1, 2, 3],
    thousands: [-3000, 7000, 7000, 0, 12_000, -5000, 4000, 4000],
    still: [0, 0, 0, 0, 0, 0, 0, 0],
    holes: [1, null, 3, 4, 5, 6, 7, 8, 9],
    fine: [0.25, 0.5, 1, 2, 3, 4, 5, 6],
    rows: [{ days: [7, 14, 21, 28, 35, 42, 49, 56] }],
  }
  expect(around(value)).toEqual(value)
})

test('a large number keeps its tenth, a small one all its digits', () => {
  expect(around({ large: 163915.4819951748, less: -84575.92537143314, small: 1 / 3 })).toEqual({
    large: 163915.5,
    less: -84575.9,
    small: 1 / 3,
  })
  const list = Array.from({ length: 9 }, (_, i) => 1e5 + i / 3)
  expect(around(list)).toEqual(list.map((value) => Math.round(value * 10) / 10))
})

test('a long even list is shorter than its numbers, and ends no script', () => {
  const list = Array.from({ length: 100 }, (_, i) => 10_000 + 7 * i)
  expect(packed(list).length).toBeLessThan(JSON.stringify(list).length * 0.6)
  expect(packed(list.map((value) => value * 1000)).length).toBeLessThan(packed(list).length + 5)
  expect(packed(['</script>'])).not.toContain('<')
})
