// Each widget, with its script running, on a phone, a tablet and a desk: nothing sticks out, and every word can be read.
import { expect, test } from 'vitest'
import { beyondWindow } from './aWidget.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'
import { views } from './story.ts'

test.each(views)(
  '%s',
  async (_, lang, viewport) => {
    const { page } = await openPage(`/${lang}/widgets/`, { lang, viewport })
    await page.evaluate(() => document.fonts.ready)
    const widgets = await page.locator('[data-widget]').all()
    expect(widgets.length).toBeGreaterThanOrEqual(11)
    for (const widget of widgets) {
      const name = (await widget.getAttribute('data-widget'))!
      // Its cards are plain HTML.
      if (name !== 'Claims') {
        await awake(widget)
        expect((await widget.locator('[data-result]').innerText()).length, name).toBeGreaterThan(40)
      }
      expect(await beyondWindow(widget), name).toEqual([])
      const smallest = await widget.evaluate((element) =>
        Math.min(
          ...[...element.querySelectorAll('*')]
            .filter((each) => each.getClientRects().length > 0 && !each.closest('svg'))
            .map((each) => parseFloat(getComputedStyle(each).fontSize)),
        ),
      )
      expect(smallest, name).toBeGreaterThanOrEqual(12)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  },
  240_000,
)
