import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreLines } from '../../scripts/scoreTable.ts'
import full from '../../src/data/calibration/full.json' with { type: 'json' }
import hindcast from '../../src/data/calibration/hindcast.json' with { type: 'json' }
import en from '../../src/data/strings/en/backtest.ts'
import fr from '../../src/data/strings/fr/backtest.ts'
import type { SeriesScore } from '../../src/model/fit/report.ts'

test.each([
  ['en', en],
  ['fr', fr],
])('%s: every scored series has a name', (_, words) => {
  for (const { series } of [...full.scores, ...hindcast.scores])
    expect(Object.keys(words.series)).toContain(series)
})

test('the hindcast is called what it is', () => {
  expect(en.hindcast.title).toBe('A hindcast by authors who knew the outcome')
  expect(fr.hindcast.title).toMatch(/qui connaissaient la suite/)
})

const pages = readFileSync(new URL('../../docs/calibration.md', import.meta.url), 'utf8')

test.each([
  ['the fit', full.scores],
  ['the hindcast', hindcast.scores],
])('the page on calibration has the score table of %s as it was committed', (_, scores) => {
  for (const line of scoreLines(scores as unknown as SeriesScore[])) expect(pages).toContain(line)
})
