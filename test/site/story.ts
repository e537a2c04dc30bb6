import type { Page } from 'playwright-core'
import { languages } from '../../src/data/languages.ts'
import { framesLater } from './later.ts'

export const screens = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const

/** Each language on each screen. */
export const views = languages.flatMap((lang) =>
  screens.map((viewport) => [`/${lang}/ at ${viewport.width} px`, lang, viewport] as const),
)

/** Each width once, the languages in turn: for what the script does, which knows nothing of words. */
export const scriptViews = screens.map((viewport, i) => {
  const lang = languages[i % languages.length]!
  return [`/${lang}/ at ${viewport.width} px`, lang, viewport] as const
})

/** The ids of the story's steps, in their order. */
export const stepsOf = (page: Page): Promise<string[]> =>
  page.locator('.chapter').evaluateAll((sections) => sections.map(({ id }) => id))

/** What the reader has before their eyes. */
export interface Shown {
  /** The step that is read. */
  readonly step: string | undefined
  readonly place: string
  readonly current: readonly (string | null)[]
  readonly previous: string | null
  readonly next: string | null
}

export function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const href = (name: string) =>
      document.querySelector(`.step-bar [data-${name}]`)!.getAttribute('href')
    return {
      step: document.documentElement.dataset.step,
      place: document.querySelector('.step-now')!.textContent,
      current: [...document.querySelectorAll('.step-bar [aria-current=step]')].map((link) =>
        link.getAttribute('href'),
      ),
      previous: href('previous'),
      next: href('next'),
    }
  })
}

/** Scrolls a section to the place where a link to it would bring it. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  await page.evaluate((section) => document.getElementById(section)!.scrollIntoView(), id)
  await framesLater(page)
}
