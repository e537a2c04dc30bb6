// A line that drops, a page half of which never comes, storage that is forbidden, a tab that has slept: what the reader sees.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import enStory from '../../src/data/strings/en/story.ts'
import frStory from '../../src/data/strings/fr/story.ts'
import { readQuery } from '../../src/model/address.ts'
import { awake } from './awake.ts'
import { framesLater, later } from './later.ts'
import { openPage } from './page.ts'
import { expectDrawn, isReady, linesOf, resultOf, runOf, slider, widget } from './widget.ts'

const words = { en: enStory.lost, fr: frStory.lost }
const LOST = /Failed to load resource|failed:|[Ff]ailed to fetch|astro-island|preload/

/** Loses every file whose address matches, until the line is back. */
async function lose(page: Page, file: RegExp) {
  let isDown = true
  const lost = new Set<string>()
  await page.route(file, (route) => {
    if (!isDown) return route.continue()
    lost.add(route.request().url())
    return route.abort('failed')
  })
  return { lost, back: () => (isDown = false) }
}

const noteIn = (page: Page) => page.locator('p[data-lost]')
const exploreReady = (page: Page) => page.locator('[data-widget="Explore"][data-ready]').waitFor()
const touch = (it: Locator) =>
  it.evaluate((each) =>
    each.closest('[data-island]')!.dispatchEvent(new PointerEvent('pointerdown')),
  )

interface LostPart {
  readonly what: string
  readonly path: string
  readonly file: RegExp
  /** What the reader does that needs the file. */
  readonly ask: (page: Page) => Promise<unknown>
  /** Waits until it answers. */
  readonly answers: (page: Page) => Promise<unknown>
}

/** Each thing that is fetched after the page, lost until the line is back. */
const PARTS: readonly LostPart[] = [
  {
    what: 'a widget’s program',
    path: '',
    file: /DepletionWidget\.[^/]*\.js/,
    ask: (page) => touch(widget(page)),
    answers: isReady,
  },
  {
    what: 'what a widget is handed',
    path: '',
    file: /props\/.*\/depletion\.[^/]*\.json/,
    ask: (page) => touch(widget(page)),
    answers: isReady,
  },
  {
    what: 'the Share dialog',
    path: '',
    file: /ShareDialog\.[^/]*\.js/,
    ask: async (page) => {
      await awake(widget(page))
      await widget(page).locator('[data-share]').click()
    },
    answers: (page) => page.locator('[data-share-dialog]').waitFor(),
  },
  {
    what: 'the instrument',
    path: 'explore/?us.fixedOutput=60000_2023-03-01',
    file: /\/Explore\.[^/]*\.js/,
    ask: () => Promise.resolve(),
    answers: exploreReady,
  },
  {
    what: 'what stands below the instrument',
    path: 'explore/',
    file: /\/Sections\.[^/]*\.js/,
    ask: exploreReady,
    answers: (page) => page.locator('[data-sections]').waitFor(),
  },
  {
    what: 'the choice of curves',
    path: 'explore/',
    file: /\/Curves\.[^/]*\.js/,
    ask: async (page) => {
      await exploreReady(page)
      await page.locator('[data-section="curves"] > summary').click()
    },
    answers: (page) => page.locator('[data-section="curves"] input').first().waitFor(),
  },
  {
    what: 'the program of the thousand runs',
    path: 'explore/?us.fixedOutput=60000_2023-03-01',
    file: /thousandRuns[^/]*\.js/,
    ask: exploreReady,
    answers: (page) =>
      expect
        .poll(() => page.locator('[data-widget="Explore"] [data-result]').getAttribute('aria-busy'))
        .toBeNull(),
  },
  {
    what: 'the program of the diagram',
    path: 'method/',
    file: /moveDiagram\.[^/]*\.js/,
    ask: (page) => page.locator('form.month input[name="month"]').press('End'),
    answers: (page) => page.locator('form.month output', { hasText: '2026' }).waitFor(),
  },
  {
    what: 'the program of a pupil’s answer',
    path: 'teach/answer/',
    file: /\/Answer\.[^/]*\.js/,
    ask: () => Promise.resolve(),
    answers: (page) => page.locator('[data-widget="Answer"][data-ready]').waitFor(),
  },
]

describe.each(languages)('A file that is lost (%s)', (lang) => {
  test.each(PARTS.filter((_, k) => (k % 2 === 0) === (lang === 'en')))(
    '$what: it is said, the page stands, and it comes once it is asked for again',
    async ({ path, file, ask, answers }) => {
      const { page, expectComplaint } = await openPage(`/${lang}/about/`, { lang })
      expectComplaint(LOST)
      const { lost, back } = await lose(page, file)
      await page.goto(page.url().replace('about/', path))
      const text = () => page.locator('main').evaluate((main) => main.textContent.length)
      const before = await text()
      await ask(page)
      const note = noteIn(page)
      await note.waitFor()
      expect(await note.innerText()).toContain(words[lang].text)
      expect(lost.size).toBeGreaterThan(0)
      expect(await text()).toBeGreaterThanOrEqual(before)
      const { search } = new URL(page.url())
      back()
      const again = note.getByRole('button', { name: words[lang].again })
      await again.focus()
      await page.keyboard.press('Enter')
      await answers(page)
      expect(await note.count()).toBe(0)
      expect(new URL(page.url()).search).toBe(search)
    },
  )
})

/** Messages that stand where they always did: what failed, and that it may be tried again. */
describe('A file that is lost, said in its own place', () => {
  test('a section of the instrument, and the figures of a lever', async () => {
    const { page, expectComplaint } = await openPage('/en/explore/')
    expectComplaint(LOST)
    const { back } = await lose(page, /\/Compare\.[^/]*\.js|\/reasons\.json/)
    await exploreReady(page)
    const lever = page.locator('[data-lever="us.fixedOutput"]')
    const [section, figures] = [
      page.locator('details[data-section="compare"]'),
      lever.locator('details:has(> summary .visually-hidden)'),
    ]
    const press = (fold: Locator) => fold.locator('summary').first().click()
    await press(section)
    expect(await section.getByRole('alert').innerText()).toContain('open it to try again')
    await press(figures)
    expect(await figures.getByRole('alert').innerText()).toContain('Try again')
    back()
    for (const fold of [section, section, figures, figures]) await press(fold)
    await section.locator('input').first().waitFor()
    await expect.poll(() => figures.getByRole('alert').count()).toBe(0)
    await figures.locator('p').first().waitFor()
  })

  test('what is taken along: a picture’s fonts, and the program that writes a whole run', async () => {
    const { page, expectComplaint } = await openPage('/fr/', { lang: 'fr' })
    expectComplaint(LOST)
    await awake(widget(page))
    await slider(page, 'us.fixedOutput').press('End')
    const moved = await slider(page, 'us.fixedOutput').inputValue()
    await widget(page).locator('[data-share]').click()
    const dialog = page.locator('[data-share-dialog]')
    await dialog.waitFor()
    const { back } = await lose(page, /600-normal[^/]*\.woff2|runFile\.worker/)
    const presses = [
      dialog.getByRole('button', { name: 'SVG' }),
      dialog.locator('[data-whole-run] button').last(),
    ]
    for (const press of presses) {
      await press.click()
      await expect.poll(() => dialog.getByRole('alert').innerText()).toMatch(/a échoué\s: \S/)
    }
    back()
    for (const press of presses) {
      const [file] = await Promise.all([page.waitForEvent('download'), press.click()])
      expect((await file.createReadStream()).readable).toBe(true)
      expect(await dialog.getByRole('alert').count()).toBe(0)
    }
    expect(await slider(page, 'us.fixedOutput').inputValue()).toBe(moved)
  })
})

test('the worker is lost, and the model on the page after it: no range is told until it is counted, and it comes by itself', async () => {
  const { page, expectComplaint } = await openPage('/en/', { clock: true })
  expectComplaint(LOST)
  const { lost, back } = await lose(page, /ensemble\.worker-|ensembleOnPage/)
  await isReady(page)
  const range = widget(page).locator('[data-range]')
  const counted = await range.innerText()
  expect(counted).toMatch(/\d/)
  await slider(page, 'us.fixedOutput').press('End')
  await expect.poll(() => lost.size).toBeGreaterThan(1)
  expect(await range.innerText()).not.toMatch(/\d/)
  expect(await widget(page).locator('[data-result]').getAttribute('aria-busy')).toBe('true')
  back()
  const told = async () => {
    await later(page, 1000)
    return range.innerText()
  }
  await expect.poll(told).toMatch(/\d/)
  expect(await told()).not.toBe(counted)
})

/** A page some of whose files do not come before they are let go on. */
async function openWithout(held: RegExp, lang: 'en' | 'fr', path: string) {
  const { page } = await openPage(`/${lang}/about/`, { lang })
  let goOn = () => {}
  const come = new Promise<void>((done) => (goOn = done))
  await page.route(held, async (route) => {
    await come
    await route.continue()
  })
  await page.goto(page.url().replace('about/', path), { waitUntil: 'commit' })
  await page.locator('body > footer').waitFor({ state: 'attached' })
  return { page, goOn: () => goOn() }
}

test('a button pressed before its widget’s program has come is pressed again once it has', async () => {
  const { page, goOn } = await openWithout(/\/props\//, 'en', '')
  const guns = page.locator('[data-widget="Guns"]')
  const sentence = await guns.locator('[data-result]').innerText()
  await guns.locator('.tries button').first().click()
  goOn()
  await guns.and(page.locator('[data-ready]')).waitFor()
  await expect.poll(() => guns.locator('[data-result]').innerText()).not.toBe(sentence)
  expect(await guns.locator('.tries [aria-pressed="true"]').count()).toBe(1)
})

test.each([
  { name: 'Plan', fold: '.controls details' },
  { name: 'WhatWouldItTake', fold: '[data-what-matters]' },
])('what is opened in $name before its program has come stays open', async ({ name, fold }) => {
  const { page, goOn } = await openWithout(/\/props\//, 'en', '')
  const widget = page.locator(`[data-widget="${name}"]`)
  const details = widget.locator(fold).first()
  await details.locator('summary').first().click()
  expect(await details.getAttribute('open')).not.toBeNull()
  goOn()
  await widget.and(page.locator('[data-ready]')).waitFor()
  await framesLater(page)
  expect(await details.getAttribute('open')).not.toBeNull()
})

test('a press on “Start” does not halt a counter that starts by itself as its program comes', async () => {
  const { page, goOn } = await openWithout(/\/props\//, 'en', '')
  const counter = page.locator('[data-widget="Ticker"]')
  await counter.getByRole('button', { name: 'Start the count' }).click()
  goOn()
  await counter.and(page.locator('[data-ready]')).waitFor()
  await framesLater(page)
  expect(await counter.locator('[data-clock]').getAttribute('data-mode')).toBe('running')
})

describe.each([
  { lang: 'en', path: '', name: 'Depletion' },
  { lang: 'fr', path: 'explore/', name: 'Explore' },
] as const)('Scripts that have not come yet (/$lang/$path)', ({ lang, path, name }) => {
  test('text and pictures stand, and what is moved meanwhile is kept', async () => {
    const { page, goOn } = await openWithout(/\.js$|\/props\//, lang, path)
    const part = page.locator(`[data-widget="${name}"]`)
    expect((await part.locator('[data-result]').innerText()).length).toBeGreaterThan(60)
    expect(await part.locator('svg path').first().isVisible()).toBe(true)
    const lever = part.locator('input[type="range"][name="us.fixedOutput"]')
    const before = await lever.inputValue()
    await lever.focus()
    await page.keyboard.press('End')
    const moved = await lever.inputValue()
    expect(moved).not.toBe(before)
    const sentence = await part.locator('[data-result]').innerText()
    goOn()
    await part.and(page.locator('[data-ready]')).waitFor()
    await expect.poll(() => part.locator('[data-result]').innerText()).not.toBe(sentence)
    expect(await lever.inputValue()).toBe(moved)
    const id = await lever.getAttribute('name')
    await expect.poll(() => new URL(page.url()).searchParams.get(id!)).not.toBeNull()
  })
})

/** What the widget said and drew, one after the other, from the first line that the parser had read. */
interface Said {
  readonly isReady: boolean
  readonly isBusy: boolean
  readonly sentence: string
  readonly range: string
  readonly line: string
}
type Noting = Window & { said?: Said[] }

function noteWhatIsSaid() {
  const said: Said[] = ((window as Noting).said = [])
  new MutationObserver(() => {
    const part = document.querySelector<HTMLElement>('[data-widget="Depletion"]')
    const line = part?.querySelector('path[data-series="us.releasable"]')?.getAttribute('d')
    if (!part || !line) return
    const textOf = (selector: string) => part.querySelector(selector)?.textContent.trim() ?? ''
    const now = {
      isReady: 'ready' in part.dataset,
      isBusy: part.querySelector('[data-result][aria-busy]') !== null,
      sentence: textOf('[data-result] .sentence'),
      range: textOf('[data-range]'),
      line,
    }
    if (JSON.stringify(now) !== JSON.stringify(said.at(-1))) said.push(now)
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
}

/** A page as slow 3G brings it, told what its central widget says on the way. */
async function overSlow3G(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  await page.addInitScript(noteWhatIsSaid)
}

/** From the served answer to that of the address: no sentence beside the line of another run, and no range but its own. */
async function saidNothingFalse(page: Page): Promise<void> {
  const saidBy = (visit: Page) => visit.evaluate(() => (window as Noting).said!)
  const isCounted = (said: readonly Said[]) =>
    said.some(({ isBusy }) => isBusy) && !said.at(-1)!.isBusy
  await expect.poll(async () => isCounted(await saidBy(page))).toBe(true)
  const said = await saidBy(page)
  const [served, final] = [said[0]!, said.at(-1)!]
  expect(served.isReady).toBe(false)
  expect(served.sentence.length).toBeGreaterThan(60)
  expect(final.sentence).not.toBe(served.sentence)
  for (const { sentence, range, line } of said) {
    const run = sentence === served.sentence ? served : final
    expect({ sentence, line }).toEqual({ sentence: run.sentence, line: run.line })
    if (/\d/.test(range)) expect(range).toBe(run.range)
  }
  const quick = await page.context().newPage()
  await quick.addInitScript(noteWhatIsSaid)
  await quick.goto(page.url())
  await awake(widget(quick))
  await expect.poll(async () => (await saidBy(quick)).at(-1)).toEqual(final)
}

describe('Over slow 3G', () => {
  test('the story is painted before a script has come, and what is moved by then is done when they have', async () => {
    const { page } = await openPage('/en/about/')
    await overSlow3G(page)
    let goOn = () => {}
    const looked = new Promise<void>((done) => (goOn = done))
    await page.route(/\.js$/, async (route) => {
      await looked
      await route.continue()
    })
    await page.goto(page.url().replace('about/', ''), { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
    await page.locator('body > footer').waitFor({ state: 'attached' })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('main svg[role="img"]').first().isVisible()).toBe(true)
    await slider(page, 'us.fixedOutput').press('End')
    const moved = await slider(page, 'us.fixedOutput').inputValue()
    goOn()
    await widget(page).and(page.locator('[data-ready]')).waitFor()
    await expect
      .poll(() => new URL(page.url()).searchParams.get('us.fixedOutput'))
      .toBe(`${moved}_2023-03-01`)
    await saidNothingFalse(page)
  })

  test('an embed shows an answer before its script has come, and that of its address once it has', async () => {
    const { page } = await openPage('/en/about/')
    await overSlow3G(page)
    await page.goto(
      new URL('/embed/v1/fr/depletion/?us.fixedOutput=60000_2023-03-01', page.url()).href,
    )
    await widget(page).and(page.locator('[data-ready]')).waitFor()
    await saidNothingFalse(page)
  })
})

test.each([0, 1])(
  'every other script is blocked (%s): text and pictures stand, no box is empty',
  async (odd) => {
    const { page, expectComplaint } = await openPage('/fr/about/', { lang: 'fr' })
    expectComplaint(LOST)
    const order: string[] = []
    await page.route(/\/_astro\/[^/]*\.js/, (route) => {
      const url = route.request().url()
      if (!order.includes(url)) order.push(url)
      return order.indexOf(url) % 2 === odd ? route.abort('failed') : route.continue()
    })
    await page.goto(page.url().replace('about/', ''))
    const islands = page.locator('[data-island]')
    for (const island of await islands.all())
      await island.evaluate((it) => it.dispatchEvent(new PointerEvent('pointerdown')))
    await page.waitForLoadState('networkidle')
    expect(order.length).toBeGreaterThan(2)
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll('section[id], [data-island], figure, [data-widget]')]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { height } = each.getBoundingClientRect()
          return (
            height < 20 || (each.textContent.trim().length < 20 && !each.querySelector('svg *'))
          )
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    )
    expect(empty).toEqual([])
    expect(await page.locator('[data-island] svg path').count()).toBeGreaterThan(10)
    expectDrawn(await linesOf(page), runOf())
    expect((await resultOf(page)).sentence.length).toBeGreaterThan(60)
  },
)

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'] as const

test.each([
  ['en', '', 'Depletion'],
  ['fr', 'explore/', 'Explore'],
  ['en', 'teach/class/', 'ClassCodes'],
  ['fr', 'teach/answer/', 'Answer'],
] as const)(
  '/%s/%s: no storage is touched, as the page on privacy says, though all of it throws',
  async (lang, path, name) => {
    const { page } = await openPage(`/${lang}/about/`, { lang })
    await page.addInitScript((stores) => {
      const forbid = (owner: object, store: string) =>
        Object.defineProperty(owner, store, {
          get() {
            throw new DOMException(`${store} was touched`, 'SecurityError')
          },
          set() {
            throw new DOMException(`${store} was touched`, 'QuotaExceededError')
          },
        })
      for (const store of stores) forbid(window, store)
      forbid(Document.prototype, 'cookie')
    }, STORES)
    await page.goto(page.url().replace('about/', path))
    const part = page.locator(`[data-widget="${name}"]`)
    if (name === 'Depletion') await awake(part)
    await part.and(page.locator('[data-ready]')).waitFor()
    const lever = part.locator('input[type="range"][name="us.fixedOutput"]')
    if (name === 'Depletion' || name === 'Explore') {
      await lever.press('End')
      await expect.poll(() => new URL(page.url()).search).not.toBe('')
      await part.locator('[data-share]').click()
      await page.locator('[data-share-dialog]').waitFor()
    } else if (name === 'ClassCodes') await part.locator('[data-example]').click()
    else await part.locator('input[name="pick"]').first().check()
    expect(await page.context().cookies()).toEqual([])
  },
)

test('a tab that has slept for an hour, in the middle of a move: address, sentence and what was asked for are right', async () => {
  const { page } = await openPage('/en/', { clock: true })
  await isReady(page)
  const lever = slider(page, 'us.fixedOutput')
  await lever.focus()
  await page.keyboard.press('End')
  await page.clock.fastForward('01:00:00')
  const range = widget(page).locator('[data-range]')
  const settled = async () => {
    await later(page, 500)
    return range.innerText()
  }
  await expect.poll(settled).toMatch(/\d/)
  const agrees = async () => {
    const { scenario, notices } = readQuery(baseline, new URL(page.url()).search)
    expect(notices).toEqual([])
    expect(scenario).not.toEqual({})
    expectDrawn(await linesOf(page), runOf(scenario))
  }
  await agrees()
  const { sentence } = await resultOf(page)
  // Back at work, it answers as before.
  await page.keyboard.press('PageDown')
  await expect.poll(settled).toMatch(/\d/)
  await agrees()
  expect((await resultOf(page)).sentence).not.toBe(sentence)
})
