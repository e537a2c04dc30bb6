// Frames and loader in places that pages put them in, and addresses that nearly are.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { awake, contentHeight, embedAt, frameOf, heightOf, hosted, iframe, visit } from './host.ts'
import { openPage } from './page.ts'

const loader = () => readFileSync(join(inject('siteDir'), 'embed/v1/embed.js'), 'utf8')

test.each([
  ['inlined', () => `<script>${loader()}</script>`],
  ['a part of a module', () => `<script type="module">export const own = 1;${loader()}</script>`],
  [
    'imported',
    () =>
      `<script type="module">await import('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(loader()))})</script>`,
  ],
  ['deferred, before its frame', () => `<script defer src="${embedAt('embed.js')}"></script>`],
])('the loader %s gives a frame its height', async (_, script) => {
  const { page, frames } = await visit(hosted(script() + iframe('en/ticker/')))
  const frame = await awake(frames[0]!)
  await expect
    .poll(async () => [
      await heightOf(page),
      await frame.evaluate(() => document.querySelector('main')!.dataset.listenedTo),
    ])
    .toEqual([await contentHeight(frame), ''])
})

test('an address that leads on to an embed is fitted, by a loader of the embed’s own site', async () => {
  const shortener = createServer((_, response) =>
    response.writeHead(302, { location: embedAt('en/ticker/') }).end(),
  )
  await new Promise<void>((done) => shortener.listen(0, done))
  const short = `http://localhost:${(shortener.address() as AddressInfo).port}/x`
  const { page } = await visit(
    hosted(`${frameOf(short)}<script async src="${embedAt('embed.js')}"></script>`),
    { quiet: true, elsewhere: 'http://localhost' },
  )
  const find = () => page.frames().find((each) => each.url() === embedAt('en/ticker/'))
  await expect.poll(find).toBeTruthy()
  const frame = await awake(find()!)
  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
  await new Promise((done) => shortener.close(done))
})

test('a blocked frame’s snippet still holds its link and picture for whoever reads its text', async () => {
  const { page } = await openPage('/en/embed/?widget=ticker')
  const snippet = page.locator('[data-snippet=iframe]')
  await expect
    .poll(() => snippet.inputValue())
    .toMatch(
      /<iframe [^>]+><a href="[^"]+"><img src="[^"]+picture\.png" alt="[^"]{40,}" width="600"><\/a><\/iframe>$/,
    )
})

test('upper case leads to the widget, with query and fragment', async () => {
  const { page, expectComplaint } = await openPage('/embed/v1/EN/Depletion?controls=none#x')
  expectComplaint(/404/)
  await page.waitForURL(/\/embed\/v1\/en\/depletion\/\?controls=none#x$/)
})

test('a framed address of a date without data names the widget that was meant and offers its latest', async () => {
  const { page } = await visit(hosted(iframe('2031-01-01/fr/depletion/')), { quiet: true })
  const link = page.frameLocator('iframe').locator('[data-meant]:not([hidden]) li:not([hidden]) a')
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe('/embed/v1/fr/depletion/')
  expect(await link.innerText()).toBe('Réglez la production, regardez les stocks baisser')
})
