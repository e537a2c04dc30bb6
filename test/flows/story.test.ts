// The story in both languages: all chapters are there, with script and without, and no console says anything.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/run.ts'
import { languages } from '../../src/data/languages.ts'
import { openPage } from '../site/page.ts'
import { stepsOf } from '../site/story.ts'
import {
  expectDrawn,
  linesOf,
  openWidget,
  resultOf,
  runOf,
  tableOf,
  widget,
} from '../site/widget.ts'

/** The chapters' ids, in the order of their files. */
const chaptersOf = (lang: string) => {
  const folder = join(root, 'src/data/chapters', lang)
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'))
  return files.map((file) => /^id: *(.+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1])
}

describe.each(languages)('in %s', (lang) => {
  test('the story opens, each chapter has its place, and its widget answers', async () => {
    const { page } = await openWidget(`/${lang}/`, { lang })
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await stepsOf(page)).toEqual(chaptersOf(lang))
    expect(await page.locator('.chapter h2').count()).toBeGreaterThanOrEqual(
      chaptersOf(lang).length,
    )
    expectDrawn(await linesOf(page), runOf())
  })

  test('without script, question, pictures, sentence and table stand', async () => {
    const { page } = await openPage(`/${lang}/`, { lang, js: false })
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(5)
    expect(await stepsOf(page)).toEqual(chaptersOf(lang))
    expect(await page.locator('.chapter svg').count()).toBeGreaterThan(8)
    expectDrawn(await linesOf(page), runOf())
    expect((await resultOf(page)).sentence.length).toBeGreaterThan(60)
    // A row a year.
    expect(await tableOf(page)).toHaveLength(5)
    expect(await widget(page).locator('.controls input:visible').count()).toBe(0)
  })
})
