// An embed in someone else's page, in a frame that may do nothing but run scripts.
import { expect, test } from 'vitest'
import { awake, hosted, iframe, visit, withLevers } from '../site/host.ts'

test('in an opaque frame an embed wakes and answers its slider', async () => {
  const address = hosted(iframe('en/depletion/?controls=us.fixedOutput', 'sandbox="allow-scripts"'))
  const { frames } = await visit(address)
  const frame = await awake(frames[0]!)
  const line = frame.locator('path[data-series="us.releasable"]').first()
  await withLevers(frame)
  const before = await line.getAttribute('d')
  await frame.locator('input[type="range"][name="us.fixedOutput"]').press('End')
  await expect.poll(() => line.getAttribute('d')).not.toBe(before)
  expect(await frame.evaluate(() => origin)).toBe('null')
})
