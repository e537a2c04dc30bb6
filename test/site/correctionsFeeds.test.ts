// Both feeds of corrections name each one by an address that the page has.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, inject, test } from 'vitest'
import { corrections } from '../../src/data/corrections.ts'
import { languages } from '../../src/data/languages.ts'

test.each(languages)('in %s', (language) => {
  const text = (file: string) =>
    readFileSync(join(inject('siteDir'), language, 'corrections', file), 'utf8')
  const { items } = JSON.parse(text('feed.json')) as {
    items: { id: string; content_text: string }[]
  }
  const atom = [...text('feed.xml').matchAll(/<entry><id>([^<]*)<\/id>/g)].map(([, id]) => id)
  const ids = items.map(({ id }) => id)
  expect(atom).toEqual(ids)
  expect(new Set(ids).size).toBe(corrections.length)
  const { document } = parseHTML(text('index.html'))
  for (const { id, content_text } of items)
    expect(document.getElementById(id.split('#')[1]!)?.textContent, id).toContain(content_text)
})
