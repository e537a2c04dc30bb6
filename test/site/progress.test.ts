import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'
import { scrollTo, stepsOf } from './story.ts'

test.each(languages)(
  'in %s the bar at the foot grows with the steps read, and says so',
  async (lang) => {
    const { page } = await openPage(`/${lang}/`, { lang })
    const bar = page.locator('.step-bar progress')
    const steps = await stepsOf(page)
    expect(await bar.getAttribute('aria-label')).toMatch(/\p{L}{4}/u)
    expect(await bar.evaluate((each: HTMLProgressElement) => each.max)).toBe(steps.length)
    for (const [k, id] of steps.entries()) {
      await scrollTo(page, id)
      expect(await bar.evaluate((each: HTMLProgressElement) => each.value), id).toBe(k + 1)
    }
  },
)
