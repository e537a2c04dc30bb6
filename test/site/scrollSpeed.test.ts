import { expect, test } from 'vitest'
import { openPage } from './page.ts'
import { screens } from './story.ts'

const SLOW_DOWN = 4
const GOAL_MILLISECONDS = 50
/** After this long without a move scrolling counts as ended, and widgets start (src/components/islands/near.ts). */
const REST_MILLISECONDS = 250

const longestOf = (tasks: readonly number[]) =>
  tasks.length === 0
    ? `none over ${GOAL_MILLISECONDS} ms`
    : `${tasks.length} over ${GOAL_MILLISECONDS} ms, the longest ${Math.round(Math.max(...tasks))} ms`

interface Seen {
  readonly shifts: readonly string[]
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[]
  readonly scrolls: readonly number[]
}

test.each(screens)(
  'nothing shifts while the whole story is scrolled at $width px; the longest task at 4× slow-down is printed',
  async (viewport) => {
    const { page } = await openPage('/en/', { viewport })
    await page.evaluate(() => {
      const seen = {
        shifts: [] as string[],
        tasks: [] as PerformanceEntry[],
        scrolls: [] as number[],
      }
      Object.assign(window, { seen })
      addEventListener('scroll', ({ timeStamp }) => seen.scrolls.push(timeStamp))
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
        for (const { startTime, duration } of list.getEntries())
          seen.tasks.push({ startTime, duration } as PerformanceEntry)
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
    const { shifts, tasks, scrolls } = await page.evaluate(
      () => (window as unknown as { seen: Seen }).seen,
    )
    const [moving, resting] = [true, false].map((whileMoving) =>
      tasks
        .filter(
          ({ startTime, duration }) =>
            scrolls.some(
              (at) => at > startTime - REST_MILLISECONDS && at < startTime + duration,
            ) === whileMoving,
        )
        .map(({ duration }) => duration),
    )
    console.log(
      `Scrolling the whole story at ${viewport.width} px, 4× slow-down: tasks while it moves: ` +
        `${longestOf(moving!)}; where it rests and widgets wake: ${longestOf(resting!)}`,
    )
    expect(scrolls.length).toBeGreaterThan(20)
    expect(await end()).toBe(true)
    expect(shifts).toEqual([])
  },
)
