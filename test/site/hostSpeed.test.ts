// What embeds cost the page around them (H9, H10), printed beside frames with nothing in them.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { awake, contentHeight, heightOf, hosted, iframe, LOADER, visit } from './host.ts'

const EMBEDS = 20
const GOAL_MILLISECONDS = 500

const text =
  '<p>The text that a reader came for, and that ought to be seen as soon as it is there.</p>'
const lcpAndHeap = (page: Page) =>
  page.evaluate(async () => {
    const lcp = await new Promise<number>((found) =>
      new PerformanceObserver((list) => found(list.getEntries().at(-1)!.startTime)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      }),
    )
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
    return { lcp, heap: memory.usedJSHeapSize / 2 ** 20 }
  })

test('H10: twenty embeds leave the page’s own text as soon there as twenty empty frames; printed', async () => {
  const empty = hosted('<p>Nothing</p>')
  const blank = `<iframe title="Nothing" src="${empty}" width="600" height="400" loading="lazy"></iframe>`
  const told = []
  for (const frame of [blank, iframe('en/ticker/')]) {
    const { page } = await visit(hosted(text + `<div>${frame}</div>`.repeat(EMBEDS) + LOADER()))
    told.push(await lcpAndHeap(page))
  }
  const [without, withEmbeds] = told as [(typeof told)[0], (typeof told)[0]]
  console.log(
    `a page with ${EMBEDS} embeds: largest paint after ${withEmbeds.lcp.toFixed(0)} ms, script memory ${withEmbeds.heap.toFixed(1)} MB; ` +
      `with as many empty frames: ${without.lcp.toFixed(0)} ms, ${without.heap.toFixed(1)} MB`,
  )
  expect(withEmbeds.lcp).toBeGreaterThan(0)
})

test('H9: shown again at another width, a frame has its right height; the time is printed', async () => {
  const { page, frames } = await visit(
    hosted(`<div style="width:700px">${iframe('en/bathtub/')}</div>${LOADER()}`),
  )
  const frame = await awake(frames[0]!)
  const isRight = async () => (await heightOf(page)) === (await contentHeight(frame))
  await expect.poll(isRight).toBe(true)
  const before = await heightOf(page)
  const waited = await page.evaluate(async () => {
    const box = document.querySelector('div')!
    const height = () => document.querySelector('iframe')!.style.height
    box.style.display = 'none'
    await new Promise((done) => setTimeout(done, 300))
    const last = height()
    box.style.width = '320px'
    box.style.display = ''
    const began = performance.now()
    while (height() === last && performance.now() - began < 10_000)
      await new Promise((done) => requestAnimationFrame(done))
    return performance.now() - began
  })
  console.log(
    `a frame shown again at half its width has its height after ${waited.toFixed(0)} ms (goal ${GOAL_MILLISECONDS} ms)`,
  )
  await expect.poll(isRight).toBe(true)
  expect(await heightOf(page)).not.toBe(before)
})
