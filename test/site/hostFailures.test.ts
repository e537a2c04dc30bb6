// Where something is missing: time, the embeds' server, or leave to start a worker.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { awake, embedAt, frameOf, hosted, visit, withLevers } from './host.ts'

/** A server that hands out one embed in pieces, and holds back its last part until the test lets it go on. */
const html = () => readFileSync(join(inject('siteDir'), 'embed/v1/en/depletion/index.html'))
let goOn = () => {}
const slow = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  const whole = html()
  const enough = whole.indexOf('</main>') + '</main>'.length
  response.write(whole.subarray(0, enough))
  goOn = () => response.end(whole.subarray(enough))
})
const slowSite = () => `http://localhost:${(slow.address() as AddressInfo).port}/embed/v1/`

beforeAll(() => new Promise<void>((done) => slow.listen(0, done)))
afterAll(
  () =>
    new Promise<void>((done) => {
      slow.close(() => done())
      slow.closeAllConnections()
    }),
)

test('H18: while it still comes, its picture, sentence and table stand; then it wakes', async () => {
  // Added once the host's own page has loaded, which would otherwise wait for the frame.
  const late = JSON.stringify(frameOf(slowSite(), 'sandbox="allow-scripts"'))
  const address = hosted(
    `<p>Host</p><script>addEventListener('load', () => document.body.insertAdjacentHTML('beforeend', ${late}))</script>`,
  )
  const { page } = await visit(address, { elsewhere: 'http://localhost' })
  const find = () => page.frames().find((frame) => frame.url().startsWith(slowSite()))
  await expect.poll(find).toBeTruthy()
  const frame = find()!
  await frame.locator('[data-result]').waitFor()
  expect(await frame.locator('[data-result]').innerText()).toMatch(/its floor/)
  expect(await frame.locator('svg path').first().isVisible()).toBe(true)
  expect(await frame.locator('[data-ready]').count()).toBe(0)
  goOn()
  await awake(frame)
})

test('H18: with the server down, the sentence and the link around it stand in the host’s page', async () => {
  const gone = createServer()
  await new Promise<void>((done) => gone.listen(0, done))
  const nowhere = `http://localhost:${(gone.address() as AddressInfo).port}/`
  await new Promise((done) => gone.close(done))
  const answer = JSON.parse(
    readFileSync(join(inject('siteDir'), 'oembed/en/depletion.json'), 'utf8'),
  ) as { html: string }
  // As WordPress shows it: the frame is out of sight until it has sent its height.
  const wordpress = answer.html
    .replace(/src="[^"]*"/, `src="${nowhere}"`)
    .replace('<iframe', '<iframe style="position:absolute;visibility:hidden"')
  const figure = `<figure><a href="${nowhere}en/"><img src="${nowhere}picture.png" alt="What it shows" width="1200" height="675" style="max-width:100%;height:auto"></a><figcaption>What it shows <a href="${nowhere}en/">Model, not forecast</a></figcaption></figure>`
  const { page } = await visit(hosted(wordpress + figure), {
    quiet: true,
    elsewhere: 'http://localhost',
  })
  const quote = page.locator('blockquote a')
  expect(await quote.isVisible()).toBe(true)
  expect(await quote.innerText()).toMatch(/\d/)
  expect(await page.locator('iframe').isVisible()).toBe(false)
  expect(await page.locator('figcaption').innerText()).toContain('What it shows')
  expect(await page.getByRole('img', { name: 'What it shows' }).count()).toBe(1)
})

/** Moves the one slider to its end and waits until the fan around it is that of the new scenario. */
async function fanAfterMove(frame: Frame) {
  const fan = frame.locator('svg .band').last()
  const corners = () => fan.getAttribute('points')
  const before = await corners()
  await withLevers(frame)
  const slider = frame.locator('input[type=range]')
  await slider.focus()
  await slider.press('End')
  await expect.poll(corners).not.toBe(before)
  await expect.poll(() => frame.locator('svg .band.stale').count()).toBe(0)
  return corners()
}

const PATH = 'en/depletion/?controls=us.fixedOutput'

test('a thousand runs are a worker’s, started from a blob in a sandboxed frame, and in slices where workers are forbidden; both come to the same', async () => {
  const inWorker = await visit(hosted(frameOf(embedAt(PATH), 'sandbox="allow-scripts"')))
  const started: string[] = []
  inWorker.page.on('worker', (worker) => started.push(worker.url()))
  const withWorker = await fanAfterMove(await awake(inWorker.frames[0]!))
  expect(started).toEqual([expect.stringMatching(/^blob:/)])
  // Still there: the page did not give it up for slices.
  expect(inWorker.page.workers()).toHaveLength(1)

  const file = readFileSync(join(inject('siteDir'), 'embed/v1/en/depletion/index.html'), 'utf8')
  const strict = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "worker-src 'none'",
    })
    response.end(file)
  })
  await new Promise<void>((done) => strict.listen(0, done))
  const address = `http://localhost:${(strict.address() as AddressInfo).port}/embed/v1/${PATH}`
  const forbidden = await visit(hosted(frameOf(address, 'sandbox="allow-scripts"')), {
    // The browser reports the refused worker.
    quiet: true,
    elsewhere: new URL(address).origin,
  })
  const withoutWorker = await fanAfterMove(await awake(forbidden.frames[0]!))
  expect(forbidden.page.workers()).toHaveLength(0)
  expect(withoutWorker).toBe(withWorker)
  await new Promise<void>((done) => {
    strict.close(() => done())
    strict.closeAllConnections()
  })
})

test('E16: nothing in an embed is driven by scrolling, and stepping is by buttons', async () => {
  for (const widget of ['bathtub', 'depletion', 'ticker']) {
    const text = readFileSync(join(inject('siteDir'), `embed/v1/en/${widget}/index.html`), 'utf8')
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? []
    expect(script).not.toMatch(/onscroll|scrollY|scrollTop|scrollIntoView/)
    // One, which wakes the widget when it is seen.
    expect(script.match(/new IntersectionObserver/g)).toHaveLength(1)
  }
})
