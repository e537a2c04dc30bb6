// H6 and H7: what editors that strip scripts leave of the snippets, and what cards are made of.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { makerIn, shown } from './embedMaker.ts'
import { openPage } from './page.ts'

const DOMPURIFY = readFileSync(
  createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'),
  'utf8',
)

/** What says something in a piece of HTML: its words, links, pictures and their words. */
const SAID = `(html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return {
    words: body.textContent.replace(/\\s+/g, ' ').trim(),
    links: [...body.querySelectorAll('a')].map((a) => a.getAttribute('href')),
    pictures: [...body.querySelectorAll('img')].map((img) => ['src', 'srcset', 'alt', 'width', 'height', 'style'].map((name) => img.getAttribute(name))),
    frames: body.querySelectorAll('iframe').length,
  }
}`
interface Said {
  readonly words: string
  readonly links: readonly string[]
  readonly pictures: readonly (readonly string[])[]
  readonly frames: number
}

describe.each(languages)('H6 in %s', (lang) => {
  test('picture, link and sentence survive DOMPurify whole, and sanitize-html but for the picture, which it takes only where an editor says so', async () => {
    const { page } = await openPage(`/${lang}/embed/?widget=depletion`, { lang })
    const maker = makerIn(page)
    const sentence = await shown(maker)
    const snippet = await maker.snippet('image')
    const whole = await page.evaluate<Said>(`(${SAID})(${JSON.stringify(snippet)})`)
    expect(whole.pictures).toHaveLength(1)
    // The story, the method, and the data.
    expect(whole.links).toHaveLength(3)
    expect(whole.words).toContain(sentence)

    await page.evaluate(DOMPURIFY)
    const look = (expression: string) => page.evaluate<Said>(`(${SAID})(${expression})`)
    expect(await look(`DOMPurify.sanitize(${JSON.stringify(snippet)})`)).toEqual(whole)

    const bare = sanitizeHtml(snippet)
    const { pictures: none, ...kept } = await look(JSON.stringify(bare))
    const { pictures, ...expected } = whole
    expect(none).toEqual([])
    expect(kept).toEqual(expected)
    const withPictures = sanitizeHtml(snippet, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
    })
    const [picture] = (await look(JSON.stringify(withPictures))).pictures
    expect(picture!.slice(0, 3)).toEqual(pictures[0]!.slice(0, 3))

    // Where frames are allowed, the plain one is whole without its script.
    const frame = await maker.snippet('responsive')
    const framed = sanitizeHtml(frame, {
      allowedTags: ['iframe'],
      allowedAttributes: { iframe: ['src', 'title', 'width', 'height', 'style'] },
    })
    expect(framed).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+"/)
    expect(framed).not.toContain('script')
  })
})

describe.each(languages)('H7 in %s', (lang) => {
  test.each([`${lang}/`, `${lang}/embed/`, `embed/v1/${lang}/depletion/`])(
    'a card of %s has its title, sentence, address and picture in that language',
    async (path) => {
      const html = readFileSync(join(inject('siteDir'), path, 'index.html'), 'utf8')
      const meta = (name: string) =>
        new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1]
      expect(html).toContain(`<html lang="${lang}"`)
      expect(meta('og:title')).toBe(/<title>([^<]*)</.exec(html)![1])
      expect(meta('og:description')).toBe(meta('description'))
      expect(meta('og:description')).toMatch(
        lang === 'en' ? /\b(the|a|of|and)\b/i : /\b(le|la|les|un|de|et)\b/i,
      )
      expect(new URL(meta('og:url')!).pathname).toBe(`/${path}`)
      expect(meta('twitter:card')).toBe('summary_large_image')
      expect(meta('og:image:alt')).not.toBe('')
      const image = await fetch(new URL(new URL(meta('og:image')!).pathname, inject('siteUrl')))
      expect(image.status).toBe(200)
      expect(image.headers.get('content-type')).toBe('image/png')
    },
  )
})
