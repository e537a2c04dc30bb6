// The confidence tests of the model and the claims of the story, a case a row, on the dataset as it stands.
import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import type { ConfidenceWords } from '../../src/data/strings/en/confidence.ts'
import enModel from '../../src/data/strings/en/confidence.ts'
import enClaims from '../../src/data/strings/en/confidenceClaims.ts'
import enSurprises from '../../src/data/strings/en/confidenceSurprises.ts'
import frModel from '../../src/data/strings/fr/confidence.ts'
import frClaims from '../../src/data/strings/fr/confidenceClaims.ts'
import frSurprises from '../../src/data/strings/fr/confidenceSurprises.ts'
import { CONFIDENCE_ROWS } from '../../src/model/confidence/rows.ts'
import { UNCERTAIN } from '../../src/model/sensitivity.ts'

const words: Record<string, Record<string, ConfidenceWords>> = {
  en: { ...enModel, ...enSurprises, ...enClaims },
  fr: { ...frModel, ...frSurprises, ...frClaims },
}

const results = new Map(CONFIDENCE_ROWS.map((row) => [row.id, row.run(baseline, UNCERTAIN)]))

describe.each(CONFIDENCE_ROWS.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const { holds, figures, flips } = results.get(id)!

  test('holds on the baseline', () => {
    expect(holds, JSON.stringify(figures)).toBe(true)
  })

  test('fails where its row says that the chapter mentions it, and nowhere else', () => {
    expect(flips.toSorted(), `chapter ${row.chapter} must mention it`).toEqual(
      [...(row.mentioned ?? [])].toSorted(),
    )
  })

  test.each(['en', 'fr'])('is told (%s) with figures that it measures', (language) => {
    const { tried, conclude } = words[language]![id]!
    const places = [...`${tried} ${conclude}`.matchAll(/\{(\w+)\}/g)].map(([, place]) => place!)
    expect(Object.keys(figures)).toEqual(expect.arrayContaining(places))
  })
})

test('there is a row for every word, and no row twice', () => {
  const ids = CONFIDENCE_ROWS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const told of Object.values(words)) expect(Object.keys(told).sort()).toEqual(ids.sort())
})

test('every claim names its chapter, the first and every one from 3 to 9 has a claim', () => {
  const claims = CONFIDENCE_ROWS.filter((row) => row.test === 'claim')
  expect(new Set(claims.map(({ chapter }) => chapter))).toEqual(new Set([1, 3, 4, 5, 6, 7, 8, 9]))
})
