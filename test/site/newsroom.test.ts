// The page for newsrooms: a journalist's own scenario and headline, in every form that can be published.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import { formatCompact, settled } from '../../src/data/strings/format.ts'
import { versions } from '../../src/data/versions.ts'
import { lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { readQuery } from '../../src/model/address.ts'
import { run } from '../../src/model/run.ts'
import { downloaded, faultsIn, makerIn, shown, sideways } from './embedMaker.ts'
import { openPage } from './page.ts'
import { unquoted } from './prose.ts'

const QUERY = 'us.fixedOutput=60000_2023-03-01'
const plain = (text: string) => text.replace(/\s+/g, ' ')
const wordsOf = (svg: string) => plain(unquoted(svg.replace(/<[^>]+>/g, ' '))).trim()

const fileOf = (address: string) => join(inject('siteDir'), new URL(address).pathname)

const open = (lang: 'en' | 'fr', more: Parameters<typeof openPage>[1] = {}) =>
  openPage(`/${lang}/embed/?widget=depletion`, { lang, ...more })

describe.each(languages)('in %s', (lang) => {
  test('the page says the licence, the line that a strict host adds, and where corrections stand', async () => {
    const { page } = await openPage(`/${lang}/embed/`, { lang, js: false })
    const text = plain(await page.locator('main').innerText())
    for (const words of ['CC BY 4.0', 'MIT', 'script-src']) expect(text).toContain(words)
    expect(text).toMatch(/frame-src https?:\/\/[\w.:-]+/)
    expect(text).toMatch(/sets no cookie|ne pose aucun cookie/)
    expect(text).toMatch(/not a forecast|pas une prévision/)
    await page.locator('main a[href$="/corrections/"]').click()
    const feed = await page.locator('main a[href$="feed.json"]').getAttribute('href')
    expect((await fetch(new URL(feed!, page.url()))).status).toBe(200)
  })

  test('every form is offered, pinned unless another choice is made', async () => {
    const { page } = await open(lang)
    const maker = makerIn(page)
    const sentence = await shown(maker)
    expect(await maker.root.locator('input[type=radio]').first().isChecked()).toBe(true)

    const folder = `/embed/v1/${versions.data}/${lang}/depletion/`
    const iframe = await maker.snippet('iframe')
    const [, src, title, height] =
      /^<iframe src="([^"]+)" title="([^"]+)" width="100%" height="(\d+)" style="width:0;min-width:100%;border:0" loading="lazy" [^>]*>(<a href="[^"]+"><img [^>]+><\/a>)<\/iframe>$/.exec(
        iframe,
      )!
    expect(new URL(src!).pathname).toBe(folder)
    expect(title).toBe(await maker.preview.locator('h3').textContent())
    expect(Number(height)).toBeGreaterThan(400)
    expect(existsSync(join(fileOf(src!), 'index.html'))).toBe(true)

    const responsive = await maker.snippet('responsive')
    expect(responsive).toMatch(
      /^<iframe[^>]*>.*<\/iframe>\n<script async src="[^"]+embed\.js"><\/script>$/,
    )
    expect(existsSync(fileOf(/script async src="([^"]+)"/.exec(responsive)![1]!))).toBe(true)

    const image = await maker.snippet('image')
    for (const name of ['picture.png', 'picture@2x.png']) {
      const [address] = new RegExp(`https?://[^" ]+/${name}`).exec(image)!
      expect(existsSync(fileOf(address)), address).toBe(true)
    }
    expect(plain(unquoted(image))).toContain(`alt="${sentence}"`)
    expect(image).toMatch(new RegExp(`<a href="[^"]+/${lang}/#turn-up-production">`))

    const [said, credit, story, data] = (await maker.snippet('text')).split('\n')
    expect(plain(said!)).toBe(sentence)
    // No-break spaces stay, so that no line of a picture begins with a sign.
    expect(said).toMatch(/[\u00a0\u202f]million/)
    expect(credit).toMatch(
      /(A model, not a forecast|Un modèle, pas une prévision).*2026.*CC BY 4\.0/,
    )
    expect(story).toMatch(new RegExp(`/${lang}/#turn-up-production$`))
    expect(data).toMatch(/ · http.*\/embed\/\?widget=depletion&date=[\d-]+#take$/)

    expect(new URL(await maker.snippet('paste')).pathname).toBe(folder)
    await maker.root.locator('input[type=radio]').nth(1).check()
    await expect.poll(() => maker.snippet('iframe')).not.toContain(versions.data)
    expect(new URL(await maker.snippet('paste')).pathname).toBe(`/embed/v1/${lang}/depletion/`)
  })

  test('a scenario of one’s own travels in every form but the address to paste, with the numbers of its run', async () => {
    const { page } = await open(lang)
    const link = `${inject('siteUrl')}${lang}/?m=1&d=${versions.data}&${QUERY}#turn-up-production`
    await page.locator('input[name=scenario]').fill(link)
    const maker = makerIn(page)
    await expect.poll(() => maker.snippet('iframe')).toContain(QUERY)
    const sentence = await shown(maker)
    const { scenario } = readQuery(baseline, QUERY)
    const shortfall = formatCompact(
      settled(shortfallOf(run(baseline, scenario), lastDayOf(scenario))),
      lang,
    )
    expect(sentence).toContain(plain(shortfall))
    expect(plain(await maker.snippet('text'))).toContain(plain(shortfall))
    expect(plain(unquoted(await maker.snippet('image')))).toContain(sentence)

    expect(await maker.root.locator('[data-snippet=paste]').count()).toBe(0)
    expect(await maker.root.locator('[data-paste-none]').innerText()).toMatch(
      /WordPress (would show the baseline|montrerait la référence)/,
    )

    const buttons = maker.root.locator('.downloads').first().locator('button')
    const [svgName, svg] = await downloaded(page, buttons.nth(1))
    expect(svgName).toBe(`burn-rate-depletion-${lang}.svg`)
    expect(wordsOf(svg.toString())).toContain(sentence)
    expect(wordsOf(svg.toString())).toContain(QUERY)
    // The same line, on the picture's own scale.
    const drawn = await maker.preview.locator('path[data-series="us.releasable"]').getAttribute('d')
    const steps = (path: string) => path.match(/-?(?:\d+\.?\d*|\.\d+)/g)!.length
    const lines = [...svg.toString().matchAll(/<path [^>]*\bd="([^"]+)"/g)].map(([, path]) =>
      steps(path!),
    )
    expect(lines).toContain(steps(drawn!))
    const [pngName, png] = await downloaded(page, buttons.nth(0))
    expect(pngName).toBe(`burn-rate-depletion-${lang}.png`)
    const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg.toString())!
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * +width!, 2 * +height!])

    const [fileName, file] = await downloaded(page, maker.root.locator('.downloads a[download]'))
    expect(fileName).toBe(`burn-rate-depletion-${lang}.html`)
    expect(file).toEqual(
      readFileSync(
        join(inject('siteDir'), `embed/v1/${versions.data}/${lang}/depletion/index.html`),
      ),
    )
  })
})

test('a lever that is moved in the preview moves the address, the sentence and the link', async () => {
  const { page } = await open('en')
  const maker = makerIn(page)
  const before = await shown(maker)
  const slider = maker.preview.locator('input[type=range][name="us.fixedOutput"]')
  // A thin column folds them.
  const fold = maker.preview.locator('details.levers')
  if (!(await fold.evaluate((each: HTMLDetailsElement) => each.open)))
    await fold.locator('summary').first().click()
  await slider.focus()
  await slider.press('End')
  await expect.poll(() => maker.snippet('iframe')).toContain('us.fixedOutput=120000_2023-03-01')
  const sentence = await shown(maker)
  expect(sentence).not.toBe(before)
  expect(await maker.snippet('text')).toMatch(
    /us\.fixedOutput=120000_2023-03-01#turn-up-production$/m,
  )
  // Another colour loads the preview anew, with the lever where it was left.
  await maker.root.locator('select[name=theme]').selectOption('dark')
  await expect.poll(() => maker.snippet('iframe')).toContain('&amp;theme=dark')
  expect(await shown(maker)).toBe(sentence)
})

test('a named scenario has an address to paste, which is found', async () => {
  const { page } = await open('en')
  await page
    .locator('input[name=scenario]')
    .fill(`${inject('siteUrl')}en/?m=1&d=${versions.data}&us.fixedOutput=100000_2023-03-01`)
  const maker = makerIn(page)
  await expect.poll(() => maker.snippet('iframe')).toContain('us.fixedOutput=100000')
  const address = await maker.snippet('paste')
  expect(new URL(address).pathname).toBe(
    `/embed/v1/${versions.data}/en/depletion/us-100000-a-month/`,
  )
  expect(existsSync(join(fileOf(address), 'index.html'))).toBe(true)
})

test('levers, theme, colour and headline stand in the address, and a faint colour is said', async () => {
  const { page } = await open('en')
  const maker = makerIn(page)
  await shown(maker)
  await maker.root.getByText('These:').click()
  await maker.root.locator('.levers').getByText('US output, left to industry').click()
  await maker.root.locator('select[name=theme]').selectOption('dark')
  await maker.root.locator('input[name=accent]').fill('7cbcf0')
  await maker.root.locator('input.wide').fill('Too <late>?')
  await expect
    .poll(() => maker.snippet('iframe'))
    .toContain(
      '?controls=us.fixedOutput&amp;theme=dark&amp;accent=7cbcf0&amp;title=Too+%3Clate%3E%3F"',
    )
  const preview = maker.root.locator('[data-preview]')
  // It is loaded anew once the typing has rested, and wakes where it is seen.
  await expect
    .poll(async () => {
      await preview.evaluate((each) => each.scrollIntoView())
      return maker.preview.locator('input[type=range]').count()
    })
    .toBe(1)
  expect(await maker.preview.locator('[data-host-title]').innerText()).toContain('“Too <late>?”')
  expect(await maker.root.locator('[data-paste-none]').count()).toBe(1)
  await maker.root.locator('input[name=accent]').fill('fefefe')
  await maker.root.getByText('This colour cannot be read').waitFor()
})

test('the preview shows a phone, a column and the full width, each as high as its content', async () => {
  const { page } = await open('en')
  const maker = makerIn(page)
  await shown(maker)
  const frame = maker.root.locator('[data-preview]')
  const widths: number[] = []
  for (const nth of [0, 1, 2]) {
    await maker.root.locator('.widths input').nth(nth).check()
    await expect
      .poll(async () => {
        const box = (await frame.boundingBox())!
        const high = await maker.preview
          .locator('main')
          .evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
        return box.height - high
      })
      .toBe(0)
    widths.push((await frame.boundingBox())!.width)
  }
  expect(widths.slice(0, 2)).toEqual([320, 640])
  expect(widths[2]).toBeGreaterThan(800)
})

test('Enter on a button copies; where the clipboard is refused, the text is marked instead', async () => {
  const { page } = await open('en')
  const maker = makerIn(page)
  await shown(maker)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const id of ['iframe', 'responsive', 'image', 'text', 'paste']) {
    await maker.root.locator(`[data-copy=${id}]`).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await maker.snippet(id))
  }
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await maker.root.locator('[data-copy=text]').focus()
  await page.keyboard.press('Enter')
  await maker.root.getByText('The text is selected').waitFor()
  const marked = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement
    return field.value.slice(field.selectionStart, field.selectionEnd)
  })
  expect(marked).toBe(await maker.snippet('text'))
})

describe.each([
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'fr', theme: 'dark', width: 360 },
] as const)('$lang, $theme, $width pixels wide', ({ lang, theme, width }) => {
  test('an automatic check finds nothing, and nothing scrolls sideways', async () => {
    const { page } = await open(lang, { theme, viewport: { width, height: 800 } })
    await shown(makerIn(page))
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await faultsIn(page)).toEqual([])
  })
})

test('by keyboard alone a widget is chosen, given a scenario, a headline, a line and a remark, and its snippet copied', async () => {
  const { page } = await openPage('/en/embed/')
  await makerIn(page).root.waitFor()
  /** Goes on by Tab until something is reached. */
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 120; presses++) {
      if (await page.evaluate((each) => document.activeElement?.matches(each), selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches ${selector}.`)
  }
  await reach('input[name="widget"]')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect
    .poll(() => page.locator('input[name="widget"]:checked').inputValue())
    .toBe('depletion')
  await reach('input[name="scenario"], textarea[name="scenario"]')
  await page.keyboard.type(QUERY)
  // Half a second after the last letter the choices are made anew for that scenario: nobody is in the next field by then.
  const snippet = page.locator('[data-snippet="iframe"], [data-snippet]').first()
  await expect.poll(() => snippet.inputValue()).toContain('us.fixedOutput=60000_2023-03-01')
  await reach('[name="headline"]')
  await page.keyboard.type('Shells and time')
  await reach('input[name="series"]')
  await page.keyboard.press('Space')
  await reach('[name="note"]')
  await page.keyboard.type('The warning')
  await reach('[name="noteDate"]')
  await page.keyboard.type('05052023')
  await reach('[data-copy]')
  await page.keyboard.press('Enter')
  for (const part of ['us.fixedOutput=60000_2023-03-01', 'series=', 'title=', 'note=2023-05-05_'])
    await expect.poll(() => snippet.inputValue()).toContain(part)
})
