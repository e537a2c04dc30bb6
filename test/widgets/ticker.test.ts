import { expect, test } from 'vitest'
import { countIn, tickerSentence } from '../../src/components/widgets/ticker/tickerSentence.ts'
import { earlyMade, earlyRate, EARLY_FIGURES, perMonth } from '../../src/data/earlyRates.ts'
import { fact } from '../../src/data/published.ts'
import en from '../../src/data/strings/en/ticker.ts'
import { ratio, roundsIn } from '../../src/model/rates.ts'

const MONTH_SECONDS = 30.4375 * 86_400

test('a month’s rate is reached in a month, a twelfth of a year’s too', () => {
  expect(roundsIn(110_000, MONTH_SECONDS)).toBeCloseTo(110_000)
  expect(roundsIn(2_629_800, 1)).toBeCloseTo(1)
  const yearly = { ...fact('eu-cap-2023-03-breton'), value: 1200, unit: 'rounds/year' }
  expect(perMonth(yearly)).toBe(100)
})

test('a rate that is no monthly or yearly one stops the build', () => {
  expect(() => perMonth({ ...fact('us-155-2023-03'), unit: 'rounds/day' })).toThrow(/rounds\/day/)
})

test('the rates are published figures of January to March 2023, all of 155 mm', () => {
  for (const id of Object.values(EARLY_FIGURES).flat()) {
    const { date } = fact(id)
    expect(date.from >= '2023-01-01' && date.from <= '2023-03-31', id).toBe(true)
  }
  expect(earlyRate('fired')).toEqual({ low: 83_333, high: 110_000 })
  expect(earlyRate('us')).toEqual({ low: 20_000, high: 20_000 })
  expect(earlyMade().low).toBeCloseTo(20_000 + 230_000 / 12)
  expect(earlyMade().high).toBeCloseTo(20_000 + 500_000 / 12)
})

test('only whole rounds are counted', () => {
  expect(countIn({ low: MONTH_SECONDS, high: 2 * MONTH_SECONDS }, 1.99)).toEqual({
    low: 1,
    high: 3,
  })
  expect(countIn({ low: 90_000, high: 110_000 }, 0)).toEqual({ low: 0, high: 0 })
})

test('the sentence says how often: 110,000 a month are one every 24 seconds', () => {
  const rates = {
    fired: earlyRate('fired'),
    us: earlyRate('us'),
    europe: earlyRate('europe'),
    made: earlyMade(),
  }
  const sentence = tickerSentence(rates, 'en', en)
  expect(sentence.match(/\d+/g)).toEqual(['2023', '155', '24', '32', '43', '67'])
})

test('a ratio of two ranges runs from the least to the most', () => {
  expect(ratio({ low: 6, high: 12 }, { low: 2, high: 3 })).toEqual({ low: 2, high: 6 })
})
