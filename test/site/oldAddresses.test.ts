// Every address of the first edition still answers or leads on, without script: others link to them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, inject, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import first from '../fixtures/first-edition-addresses.json' with { type: 'json' }

const dir = inject('siteDir')
const fileOf = (address: string) =>
  join(dir, address === '' || address.endsWith('/') ? `${address}index.html` : address)
const addresses = first.pages.flatMap((page) =>
  page.includes('{lang}') ? languages.map((lang) => page.replace('{lang}', lang)) : [page],
)

test.each(addresses)(
  '/%s answers, and where it leads on it leads to a page that is there',
  (address) => {
    const file = fileOf(address)
    expect(existsSync(file), file).toBe(true)
    if (!file.endsWith('.html')) return
    const { document } = parseHTML(readFileSync(file, 'utf8'))
    expect(document.querySelector('h1')?.textContent?.trim()).toBeTruthy()
    const [, target] =
      /url=(\S+)/.exec(
        document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
      ) ?? []
    if (target)
      expect(existsSync(fileOf(target.replace(/^\//, '').split(/[?#]/)[0]!)), target).toBe(true)
  },
)

test.each(languages)('every section of the story has its place still (%s)', (language) => {
  const { document } = parseHTML(readFileSync(fileOf(`${language}/`), 'utf8'))
  const lost = first.sections.filter((id) => !document.getElementById(id))
  expect(lost).toEqual([])
})
