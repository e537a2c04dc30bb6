// On a phone nobody moves a control without seeing what it comes to: the sentence, its picture, or what stays of them at the top.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { awake } from './awake.ts'
import { framesLater } from './later.ts'
import { openPage } from './page.ts'

const WIDGETS = ['Depletion', 'Factory', 'Contracts', 'Joint', 'Guns']
const CONTROLS = '.controls :is(input[type="range"], [type="radio"], button[aria-pressed])'
/** Where on the screen a thumb reaches it, in pixels from the top. */
const HEIGHTS = [300, 380, 460, 540, 620, 700]
/** Pixels from the top: what stays in sight comes when it covers the last of the picture. */
const LEAST = 12

test.each(languages)(
  'in %s a control that a thumb reaches has its result in sight',
  async (lang) => {
    const viewport = { width: 390, height: 844 }
    const { page } = await openPage(`/${lang}/`, { lang, viewport })
    const blind: string[] = []
    for (const name of WIDGETS) {
      const widget = page.locator(`[data-widget="${name}"]`)
      await awake(widget)
      for (const control of await widget.locator(CONTROLS).all()) {
        if (!(await control.isVisible())) continue
        for (const height of HEIGHTS) {
          await control.evaluate(
            (each, height) =>
              scrollBy({ top: each.getBoundingClientRect().top - height, behavior: 'instant' }),
            height,
          )
          await framesLater(page)
          const isSeen = await control.evaluate((each, least) => {
            const widget = each.closest('[data-widget]')!
            const { top, bottom } = widget.querySelector('[data-result]')!.getBoundingClientRect()
            const isWhole = top >= 0 && bottom <= innerHeight
            const picture = widget.querySelector('.picture')!.getBoundingClientRect()
            const isDrawn = picture.bottom > least
            const kept = widget.querySelector('.sight.shown')
            // What stays covers no part of the sentence that it stays for.
            if (kept && bottom > 0 && top < kept.getBoundingClientRect().bottom) return false
            return isWhole || isDrawn || kept !== null
          }, LEAST)
          if (!isSeen)
            blind.push(`${name}, ${height} px: ${await control.evaluate((each) => each.outerHTML)}`)
        }
      }
    }
    expect(blind).toEqual([])
  },
)
