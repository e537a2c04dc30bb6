import type { Locator } from 'playwright-core'
import { framesLater, scrolled } from './later.ts'

/**
 * A finger that presses on something (at this share of its width), goes some way, and lifts, or is taken
 * away; as the browser's own gestures are made of. The page was opened with `touch`.
 */
export async function swipe(
  on: Locator,
  by: { x: number; y: number },
  { at = 0.5, end = 'touchEnd' }: { at?: number; end?: 'touchEnd' | 'touchCancel' } = {},
): Promise<void> {
  const page = on.page()
  // A glide of the swipe before would carry it from under the finger.
  await scrolled(page)
  const box = (await on.boundingBox())!
  const [x, y] = [box.x + box.width * at, box.y + box.height / 2]
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | typeof end, touchPoints: object[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never })
  await send('touchStart', [{ x, y }])
  for (let i = 1; i <= 10; i++)
    await send('touchMove', [{ x: x + (by.x * i) / 10, y: y + (by.y * i) / 10 }])
  await send(end, [])
  await framesLater(page, 20)
}
