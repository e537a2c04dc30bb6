// What others get when the story is shared: words, cards, addresses for machines.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { versions } from '../../src/data/versions.ts'
import { openPage } from './page.ts'
import { stepsOf } from './story.ts'

const file = (path: string) => readFileSync(join(inject('siteDir'), path))
const text = (path: string) => file(path).toString()
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]

describe.each(languages)('in %s', (lang) => {
  const html = () => text(`${lang}/index.html`)

  test('the story has a title, a description, its own address and the other languages’', () => {
    const page = html()
    const title = /<title>([^<]*)</.exec(page)![1]
    expect(meta(page, 'og:title')).toBe(title)
    expect(meta(page, 'og:description')).toBe(meta(page, 'description'))
    expect(meta(page, 'og:url')).toMatch(new RegExp(`^https?://.*/${lang}/$`))
    expect(meta(page, 'twitter:card')).toBe('summary_large_image')
    for (const each of [...languages, 'x-default'])
      expect(page).toMatch(new RegExp(`hreflang="${each}" href="https?://`))
  })

  test('the story and each chapter have a picture of their own, at least 1200 wide', async () => {
    const { page } = await openPage(`/${lang}/`, { lang })
    const pages = ['', ...(await stepsOf(page)).map((id) => `chapter/${id}/`)]
    const pictures = pages.map((path) => {
      const image = meta(text(`${lang}/${path}index.html`), 'og:image')!
      return file(new URL(image).pathname.slice(1))
    })
    for (const picture of pictures) expect(sizeOf(picture).width).toBeGreaterThanOrEqual(1200)
    // Two chapters may share a picture with the story, not with each other.
    const own = pictures.slice(1).map((picture) => picture.toString('base64'))
    expect(new Set(own).size).toBe(own.length)
  })

  test('a chapter’s own address leads on to its section', async () => {
    const { page } = await openPage(`/${lang}/corrections/`, { lang })
    // It leads on at once, which would interrupt whoever waits for all of it.
    await page.goto(new URL('../chapter/the-gap/', page.url()).href, { waitUntil: 'commit' })
    await page.waitForURL(`**/${lang}/#the-gap`)
  })

  test('search engines read an article', () => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html())!
    const article = JSON.parse(json!) as Record<string, unknown>
    expect(article['@type']).toBe('Article')
    expect(article.inLanguage).toBe(lang)
    expect(article.dateModified).toBe(versions.data)
    expect(article.image).toBe(meta(html(), 'og:image'))
  })

  test('the feed names every chapter and is found from the page', async () => {
    const feed = text(`${lang}/feed.xml`)
    expect(html()).toMatch(new RegExp(`type="application/atom\\+xml"[^>]*/${lang}/feed.xml"`))
    const { page } = await openPage(`/${lang}/`, { lang })
    const faults = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
          ?.textContent,
      feed,
    )
    expect(faults).toBeUndefined()
    for (const id of await stepsOf(page)) expect(feed).toContain(`/${lang}/#${id}</id>`)
  })
})

test('the map of the site and robots.txt name the story in each language, and nothing that asks not to be found', () => {
  const map = text('sitemap.xml')
  for (const lang of languages)
    expect(map).toMatch(new RegExp(`<loc>https?://[^<]*/${lang}/</loc>`))
  for (const [, loc] of map.matchAll(/<loc>https?:\/\/[^/]*\/([^<]*)<\/loc>/g))
    expect(text(`${loc}index.html`), loc).not.toContain('content="noindex"')
  expect(text('robots.txt')).toMatch(/Sitemap: https?:\/\/.*sitemap\.xml/)
})

test('a lost reader is led to the story in both languages', async () => {
  const { page, expectComplaint } = await openPage('/fr/no-such-page/')
  expectComplaint(/404/)
  for (const lang of languages) expect(await page.locator(`a[href$="/${lang}/"]`).count()).toBe(1)
})
