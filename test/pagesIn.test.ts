import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pagesIn } from '../scripts/pagesIn.ts'

test('pages are found in all folders, and a folder that is gone holds none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'en/about'), { recursive: true })
  for (const file of ['index.html', 'en/about/index.html', 'en/feed.xml'])
    writeFileSync(join(folder, file), '')
  expect(pagesIn(folder)).toEqual(['en/about/index.html', 'index.html'])
  // While pages are built, Astro deletes folders of its own: the list of a parent still names them.
  expect(pagesIn(join(folder, '.prerender'))).toEqual([])
})
