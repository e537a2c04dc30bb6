import type { Page } from 'playwright-core'

/** Takes away what stays in sight: it covers a part of what happens to lie below it, and a reader scrolls on. */
export const uncovered = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.step-bar'))
      bar.style.visibility = 'hidden'
    scrollTo(0, 0)
  })
