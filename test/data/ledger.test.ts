import { expect, test } from 'vitest'
import { keptLedgers, todaysLedger, unexplained } from '../../scripts/ledger.ts'
import { corrections } from '../../src/data/corrections.ts'
import { versions } from '../../src/data/versions.ts'

test.each(keptLedgers())('no number of %s changed without a line in the corrections', (...kept) => {
  expect(unexplained(kept, todaysLedger(), corrections)).toEqual([])
})

test('today’s date has its ledger, and nothing came in that it lacks', () => {
  const today = Object.fromEntries(keptLedgers())[versions.data]
  expect(Object.keys(todaysLedger()).filter((id) => !today || !(id in today))).toEqual([])
})

test('a changed, and a lost, figure is named; a new one is not, nor one that a correction names', () => {
  const before = { a: '1|', b: '2|', c: '3|' }
  const now = { a: '1|', b: '5|', d: '4|' }
  const said = unexplained(['2030-01-01', before], now, [])
  expect(said.map((sentence) => sentence[0])).toEqual(['b', 'c'])
  const line = { data: ['2030-01-01'], figures: ['b', 'c'] }
  expect(unexplained(['2030-01-01', before], now, [line])).toEqual([])
  expect(unexplained(['2029-01-01', before], now, [line])).toHaveLength(2)
})
