import type { Locator } from 'playwright-core'

/**
 * Waits until a widget answers. It would wake by itself when the reader is near and scrolling has
 * rested; a touch wakes it at once, and none of its neighbours.
 */
export async function awake(widget: Locator): Promise<void> {
  await widget.evaluate((each) => {
    const island = each.closest('[data-island]')
    // `pointerdown` on the island itself, which only what waits there hears.
    island?.dispatchEvent(new PointerEvent('pointerdown'))
  })
  await widget.and(widget.page().locator('[data-ready]')).waitFor()
}
