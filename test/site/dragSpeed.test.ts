import { expect, test } from 'vitest'
import { openPage } from './page.ts'

const SLOW_DOWN = 4
const MOVES = 10
const GOAL_MILLISECONDS = 50

test('a drag of the US output slider at 4× slow-down paints the new line; the time is printed', async () => {
  const { page } = await openPage('/en/#turn-up-production')
  const slider = page.locator('[data-widget="Depletion"] input[type=range][name="us.fixedOutput"]')
  await page.locator('[data-widget="Depletion"][data-ready]').waitFor()
  await slider.scrollIntoViewIfNeeded()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })

  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { paintTimes: times })
    const line = () =>
      document.querySelector('path[data-series="us.releasable"]')!.getAttribute('d')
    document.addEventListener(
      'input',
      (event) => {
        const before = line()
        const began = event.timeStamp
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => line() !== before && times.push(performance.now() - began)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })

  const box = (await slider.boundingBox())!
  await page.mouse.move(box.x + 20, box.y + box.height / 2)
  await page.mouse.down()
  for (let i = 1; i <= MOVES; i++) {
    await page.mouse.move(box.x + 20 + i * 9, box.y + box.height / 2)
    await page.waitForTimeout(150)
  }
  await page.mouse.up()

  const times = await page.evaluate(
    () => (window as unknown as { paintTimes: number[] }).paintTimes,
  )
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]!
  console.log(
    `slider to painted line at ${SLOW_DOWN}× slow-down, fan on: median ${median.toFixed(0)} ms of ${times.length} moves (goal ${GOAL_MILLISECONDS} ms; all: ${sorted.map((time) => time.toFixed(0)).join(' ')})`,
  )
  expect(times.length).toBeGreaterThanOrEqual(MOVES - 2)
  await expect.poll(() => page.locator('[data-count]').textContent()).not.toBe('')
})
