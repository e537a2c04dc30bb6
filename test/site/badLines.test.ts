// A line that drops, a page half of which never comes, storage that is forbidden, a tab that has slept: what the reader sees.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import enStory from '../../src/data/strings/en/story.ts'
import frStory from '../../src/data/strings/fr/story.ts'
import { readQuery } from '../../src/model/address.ts'
import { awake } from './awake.ts'
import { later } from './later.ts'
import { openPage } from './page.ts'
import {
  addressHas,
  expectDrawn,
  isReady,
  linesOf,
  resultOf,
  runOf,
  slider,
  widget,
} from './widget.ts'

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
