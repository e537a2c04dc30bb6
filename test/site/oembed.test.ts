// The oEmbed answers that editors such as WordPress ask for when an address is pasted.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'
import { kebab } from '../../src/components/embed/kebab.ts'
import { languages } from '../../src/data/languages.ts'
import { presets } from '../../src/data/presets.ts'
import { versions } from '../../src/data/versions.ts'

interface Answer {
  readonly version: string
  readonly type: string
  readonly title: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
}

const read = (path: string) => readFileSync(join(inject('siteDir'), path), 'utf8')
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  // What WordPress itself writes and expects.
  rules: { 'no-deprecated-attr': 'off', 'no-inline-style': 'off', 'no-raw-characters': 'off' },
})

/** The address of the answer, as an editor finds it: in the first 4 kB, without reading what follows. */
function discovered(path: string): string {
  const head = Buffer.from(read(path)).subarray(0, 4096).toString()
  const { document } = parseHTML(head)
  const link = document.querySelector('link[rel=alternate][type="application/json+oembed"]')
  return new URL(link!.getAttribute('href')!).pathname.slice(1)
}

const listed = presets.flatMap(({ id, query, widgets }) =>
  widgets.flatMap((widget) =>
    languages.flatMap((language) =>
      ['', `${versions.data}/`].map((date) => ({
        page: `embed/v1/${date}${language}/${kebab(widget)}/${id}/`,
        file: `oembed/${date}${language}/${kebab(widget)}/${id}.json`,
        query,
      })),
    ),
  ),
)
const stories = languages.map((language) => ({
  page: `${language}/`,
  file: `oembed/${language}/depletion.json`,
  query: '',
}))

describe.each([...listed, ...stories])('$page', ({ page, file, query }) => {
  test('names its answer early in its head, and the answer can be shown', async () => {
    expect(discovered(`${page}index.html`)).toBe(file)
    const response = await fetch(new URL(file, inject('siteUrl')))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const answer = (await response.json()) as Answer
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 })
    expect(answer.title.length).toBeGreaterThan(5)
    expect(answer.height).toBeGreaterThan(200)

    const { results } = await validator.validateString(answer.html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    const { document } = parseHTML(`<body>${answer.html}</body>`)
    const frame = document.querySelector('iframe')!
    const source = new URL(frame.getAttribute('src')!)
    expect(source.search).toBe(query && `?${query}`)
    expect(frame.getAttribute('title')).toBe(answer.title)
    // WordPress cuts a frame at 1000 pixels: what is higher must still be reached.
    expect(frame.getAttribute('scrolling')).toBeNull()
    expect(document.querySelector('blockquote a')!.textContent).toMatch(/\d/)
    for (const address of [source.href, answer.thumbnail_url]) {
      const found = await fetch(new URL(new URL(address).pathname, inject('siteUrl')))
      expect(found.status, address).toBe(200)
    }
  })
})
