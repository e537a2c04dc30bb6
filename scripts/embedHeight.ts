import type { Page } from 'playwright-core'

/** Where WordPress cuts a frame off. */
export const HIGHEST = 1000
/** Columns: what a snippet’s height is measured for, and where it then leaves some of its frame blank. */
export const PHONE = 360
export const WIDER = 640

/** How high an embed’s page is in such a window, once it has fitted what is folded; one that scrolled would be narrower. */
export async function heightAt(page: Page, width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height })
  // Two frames: one to lay out anew, one to fold anew.
  return page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            done(Math.ceil(document.querySelector('main')!.getBoundingClientRect().height)),
          ),
        ),
      ),
  )
}
