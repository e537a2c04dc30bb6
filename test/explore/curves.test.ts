import { expect, test } from 'vitest'
import { CURVES, sized } from '../../src/components/explore/curves.ts'
import { lineLabelsOf, titlesOf } from '../../src/components/explore/curveWords.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { languages } from '../../src/data/languages.ts'
import { SERIES } from '../../src/model/columns.ts'

test('every series of a run can be seen', () => {
  const shown = new Set(CURVES.flatMap(({ lines }) => lines.flatMap(({ series }) => series)))
  expect(SERIES.filter((id) => !shown.has(id))).toEqual([])
})

test.each(languages)(
  'every picture and line has a name, and no two pictures the same (%s)',
  (language) => {
    const { exploreCurves, depletion } = stringsOf(language)
    const titles = Object.values(titlesOf(exploreCurves, depletion.panels)).map(
      ({ title }) => title,
    )
    expect(titles.every(Boolean)).toBe(true)
    expect(new Set(titles).size).toBe(CURVES.length)
    expect(Object.values(lineLabelsOf(CURVES, exploreCurves)).every(Boolean)).toBe(true)
  },
)

test('the more pictures are shown, the lower each is', () => {
  const heights = [1, 3, 4].map((n) => sized(CURVES.slice(0, n).map(({ id }) => id))[0]!.height)
  expect(heights).toEqual([...heights].sort((a, b) => b - a))
})
