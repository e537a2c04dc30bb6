// Every link within the built site leads to a file that is there, and to a place in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { brokenLinks } from '../../scripts/brokenLinks.ts'

const origin = 'http://localhost:4321'

test('no link within the site is broken', () => {
  const { links, broken } = brokenLinks({ dir: inject('siteDir'), base: '/', origin })
  expect(links).toBeGreaterThan(1000)
  expect(broken).toEqual([])
})

test('what is broken is found: no file, no place, a link past the base path', () => {
  const dir = mkdtempSync(join(tmpdir(), 'links-'))
  mkdirSync(join(dir, 'en'))
  const page = (...links: string[]) => links.map((link) => `<a href="${link}">a</a>`).join('')
  writeFileSync(
    join(dir, 'index.html'),
    page(
      '/shells/en/#here',
      'en/',
      'en',
      '/en/',
      `${origin}/shells/lost.css`,
      'https://else.where/',
    ),
  )
  writeFileSync(
    join(dir, 'en/index.html'),
    `<p id="here">${page('#here', '../#gone', '?a=b#here')}`,
  )
  const { links, broken } = brokenLinks({ dir, base: '/shells/', origin })
  rmSync(dir, { recursive: true })
  expect(links).toBe(8)
  expect(broken).toEqual([
    'en/index.html: ../#gone: no place “gone” there',
    'index.html: en: a folder without its slash',
    'index.html: /en/: outside /shells/',
    `index.html: ${origin}/shells/lost.css: no such file`,
  ])
})
