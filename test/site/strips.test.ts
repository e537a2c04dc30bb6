// What limits the flow: a word is written in its spell where all of it fits, and every word is in the key.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'

const screens = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]
const cases = languages.flatMap((lang) =>
  screens.flatMap((viewport) =>
    ['Depletion', 'Factory', 'Guns', 'Joint'].map((name) => ({ name, lang, ...viewport })),
  ),
)

test.each(cases)('the strips of $name in $lang cut no word, $width px', async (each) => {
  const { name, lang, ...viewport } = each
  const { page } = await openPage(`/${lang}/widgets/`, { lang, viewport })
  const strips = page.locator(`[data-widget="${name}"]`).first().locator('figure:has(.limit-key)')
  expect(await strips.count()).toBeGreaterThan(0)
  const found = await strips.evaluateAll((figures) =>
    figures.map((figure) => {
      const words = [...figure.querySelectorAll<HTMLElement>('.word')].map((word) => {
        const range = document.createRange()
        range.selectNodeContents(word)
        const [box, text] = [word.getBoundingClientRect(), range.getBoundingClientRect()]
        const isSeen = text.top < box.bottom - 1
        return { word: word.textContent, isSeen, isWhole: text.width <= box.width + 0.5 }
      })
      const key = [...figure.querySelectorAll('.limit-key span')].map((each) =>
        each.textContent.trim(),
      )
      return { words, key }
    }),
  )
  for (const { words, key } of found) {
    expect(words.filter(({ isSeen, isWhole }) => isSeen && !isWhole)).toEqual([])
    expect([...new Set(words.map(({ word }) => word.trim()))].sort()).toEqual([...key].sort())
  }
  const seen = found.flatMap(({ words }) => words).filter(({ isSeen }) => isSeen)
  if (viewport.width > 1000) expect(seen.length).toBeGreaterThan(0)
})
