import type { Page } from 'playwright-core'

/** Moves the page's clock on (it was opened with `clock`): every timer that is due by then has run. */
export const later = (page: Page, milliseconds: number): Promise<void> =>
  page.clock.runFor(milliseconds)

/** So many frames later: observers have answered, and what the page does at once is painted. */
export const framesLater = (page: Page, frames = 2): Promise<void> =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame)
    await new Promise((done) => setTimeout(done))
  }, frames)

/** Once the page has stood where it is for ten frames: a glide has ended. */
export const scrolled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let stood = 0, last = scrollY; stood < 10; last = scrollY) {
      await new Promise(requestAnimationFrame)
      stood = scrollY === last ? stood + 1 : 0
    }
  })
