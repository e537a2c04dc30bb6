// What stays in sight on a phone, a widget's result above and the step bar below, leaves room to press what lies between.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'
import { scrollTo, stepsOf } from './story.ts'

const phones = [
  { width: 360, height: 640 },
  { width: 360, height: 740 },
]

test.each(languages.flatMap((lang) => phones.map((viewport) => ({ lang, ...viewport }))))(
  'in $lang on a phone of $width by $height px a finger reaches every control of every widget',
  async ({ lang, ...viewport }) => {
    const { page } = await openPage(`/${lang}/`, { lang, viewport })
    for (const id of await stepsOf(page)) await scrollTo(page, id)
    let pressed = 0
    for (const widget of await page.locator('[data-widget]').all()) {
      await widget.scrollIntoViewIfNeeded()
      const { covered, count } = await widget.evaluate((element) => {
        const controls = [
          ...element.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]'),
        ].filter((each) => each.checkVisibility({ visibilityProperty: true }))
        const coverOf = (control: HTMLElement) => {
          control.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { x, y, width, height } = control.getClientRects()[0]!
          const found = document.elementFromPoint(x + width / 2, y + height / 2)
          // A label presses what it names, and a drawn radio lies below its own.
          const label = found?.closest('label')
          if (control.contains(found) || label?.contains(control)) return []
          const name = control.getAttribute('name') ?? control.textContent.trim()
          return [`${name} lies below ${found?.outerHTML.slice(0, 120)}`]
        }
        return { covered: controls.flatMap(coverOf), count: controls.length }
      })
      expect(covered, (await widget.getAttribute('data-widget'))!).toEqual([])
      pressed += count
    }
    expect(pressed).toBeGreaterThan(100)
  },
  180_000,
)
