// What limits the flow: a word is written in its spell where all of it fits, and every word is in the key.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { framesLater } from './later.ts'
import { awake } from './awake.ts'
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
  // What has room is known once the widget is awake.
  const widget = page.locator(`[data-widget="${name}"]`).first()
  await awake(widget)
  await widget.locator('details').evaluateAll((all) => {
    for (const each of all as HTMLDetailsElement[]) each.open = true
  })
  await framesLater(page, 4)
  const strips = page.locator(`[data-widget="${name}"]`).first().locator('figure:has(.limit-key)')
  expect(await strips.count()).toBeGreaterThan(0)
  const found = await strips.evaluateAll((figures) =>
    figures.map((figure) => {
      const spells = [...figure.querySelectorAll('rect.limit')].map((spell) => {
        const { left, right } = spell.getBoundingClientRect()
        return { left, right, words: spell.textContent.trim() }
      })
      const words = [...figure.querySelectorAll('text.word')].map((word) => {
        const { left, right } = word.getBoundingClientRect()
        const text = word.textContent.trim()
        const isWhole = spells.some(
          (spell) => spell.words === text && spell.left <= left && right <= spell.right,
        )
        return { text, isWhole }
      })
      const key = [...figure.querySelectorAll('.limit-key span')].map((each) =>
        each.textContent.trim(),
      )
      return { words, limits: spells.map((spell) => spell.words), key }
    }),
  )
  for (const { words, limits, key } of found) {
    expect(words.filter(({ isWhole }) => !isWhole)).toEqual([])
    expect([...new Set(limits)].sort()).toEqual([...key].sort())
  }
  if (viewport.width > 1000) expect(found.flatMap(({ words }) => words).length).toBeGreaterThan(0)
})
