import { expect, test } from 'vitest'
import {
  munitionYears,
  rebuildSentence,
  yearsOf,
  type Munition,
} from '../../src/components/widgets/rebuild/rebuildSentence.ts'
import { rebuildProps, refillFigures } from '../../src/components/widgets/rebuild/rebuildProps.ts'
import { fact, source } from '../../src/data/published.ts'
import en from '../../src/data/strings/en/rebuild.ts'
import fr from '../../src/data/strings/fr/rebuild.ts'
import { yearlyOf, yearsToRefill } from '../../src/model/rates.ts'
import { dayOf } from '../../src/model/time.ts'

const range = (low: number, high = low) => ({ low, high })

test('given over made in a year is years; twice the output halves them', () => {
  expect(yearsToRefill({ given: range(7000), yearly: range(2000, 3500) })).toEqual(range(2, 3.5))
  expect(yearsToRefill({ given: range(7000), yearly: range(2000, 3500) }, 2)).toEqual(
    range(1, 1.75),
  )
})

test('somebody else’s count widens the range, on either side', () => {
  const given = { given: range(100), yearly: range(50) }
  expect(yearsToRefill({ ...given, counted: range(7) })).toEqual(range(2, 7))
  expect(yearsToRefill({ ...given, counted: range(1) })).toEqual(range(1, 2))
})

test('an order made in four years is a quarter of it a year', () => {
  expect(yearlyOf(1200, 0, 4 * 365.25)).toBeCloseTo(300)
})

const { munitions } = rebuildProps('en')
const named = (id: string): Munition => munitions.find((each) => each.id === id)!

test('the years of each munition follow from its figures', () => {
  const shells = yearsOf(named('shells155'), 1)!
  expect(shells.low).toBeCloseTo(1_000_000 / (14_500 * 12))
  expect(shells.high).toBeCloseTo(1_000_000 / (14_000 * 12))
  expect(yearsOf(named('javelin'), 1)).toEqual({ low: 7000 / 2100, high: 7 })
  const term = (dayOf('2026-06-30') - dayOf('2022-05-25')) / 365.25
  expect(yearsOf(named('stinger'), 1)!.low).toBeCloseTo(1400 / (1300 / term))
})

test('where nobody published what was given, no years are told', () => {
  for (const id of ['gmlrs', 'patriot']) {
    expect(yearsOf(named(id), 1)).toBeNull()
    expect(rebuildSentence(munitions, 1, 'en', en)).not.toContain(en.names[id as 'gmlrs'])
  }
})

test('a least count says “or more”, in both languages', () => {
  expect(munitionYears(named('shells155'), 1, 'en', en)).toBe('5.7 to 6 years or more')
  expect(munitionYears(named('shells155'), 1, 'fr', fr)).toBe('5,7 à 6 ans ou plus')
  expect(munitionYears(named('stinger'), 3, 'fr', fr)).toBe('1,5 an')
})

test('every figure was read on the page it names, and is press or a named original', () => {
  for (const id of refillFigures) {
    expect(fact(id).read, id).toBe(true)
    expect(['primary', 'press', 'relay']).toContain(source(fact(id).source).grade)
  }
})
