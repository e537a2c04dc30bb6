import { expect, test } from 'vitest'
import { openPage } from './page.ts'
import { screens } from './story.ts'

const SLOW_DOWN = 4
const GOAL_MILLISECONDS = 50

test.each(screens)(
  'nothing shifts while the whole story is scrolled at $width px; the longest task at 4× slow-down is printed',
  async (viewport) => {
    const { page } = await openPage('/en/', { viewport })
    await page.evaluate(() => {
      const seen = { shifts: [] as string[], tasks: [] as number[] }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: { node: Element | null }[]
          }
          const where = sources.map(({ node }) => `${node?.nodeName}.${node?.className}`).join(' ')
          if (!hadRecentInput) seen.shifts.push(`${value.toFixed(4)} ${where}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.tasks.push(duration)
      }).observe({ type: 'longtask' })
    })
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    const end = () =>
      page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)
    for (let turn = 0; turn < 400 && !(await end()); turn++) {
      await page.mouse.wheel(0, 240)
      await page.waitForTimeout(30)
    }
    await page.waitForTimeout(1000)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const { shifts, tasks } = await page.evaluate(
      () => (window as unknown as { seen: { shifts: string[]; tasks: number[] } }).seen,
    )
    const longest = Math.max(0, ...tasks)
    console.log(
      `Scrolling the whole story at ${viewport.width} px, 4× slow-down: longest task ` +
        `${longest === 0 ? 'under 50' : Math.round(longest)} ms, ${tasks.length} over ${GOAL_MILLISECONDS} ms`,
    )
    expect(await end()).toBe(true)
    expect(shifts).toEqual([])
  },
)
