import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { kebab } from '../../src/components/embed/kebab.ts'
import { countedRanges } from '../../src/components/widgets/baselineRanges.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import { presets } from '../../src/data/presets.ts'
import { formatCompact, settled } from '../../src/data/strings/format.ts'
import { versions } from '../../src/data/versions.ts'
import { readQuery } from '../../src/model/address.ts'
import { run } from '../../src/model/run.ts'
import { lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { unquoted } from './prose.ts'

const dir = inject('siteDir')
const read = (path: string) => readFileSync(join(dir, path), 'utf8')

const names = readdirSync(join(import.meta.dirname, '../../src/components/widgets'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => kebab(name))

const pages = names.flatMap((name) =>
  languages.flatMap((language) => [
    `embed/v1/${language}/${name}/`,
    `embed/v1/${versions.data}/${language}/${name}/`,
  ]),
)

const metaOf = (html: string, name: string) =>
  unquoted(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1] ?? '')

describe.each(pages)('%s', (path) => {
  const html = read(`${path}index.html`)

  test('is one file that allows its own script and style by hash, and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!)
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text!)
    expect(scripts).toHaveLength(1)
    expect(styles).toHaveLength(1)
    expect(policy).toContain(`script-src ${sha(scripts[0]!)};`)
    expect(policy).toContain(`style-src ${sha(styles[0]!)};`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain("'self'")
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+rel="stylesheet"|@import|@font-face/)
  })

  test('touches no storage and fetches nothing', () => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
    expect(script).not.toMatch(
      /localStorage|sessionStorage|indexedDB|\.cookie|\bcaches\b|\bfetch\(|XMLHttpRequest|sendBeacon|scrollIntoView/,
    )
  })

  test('has no length that hangs on the height of the window', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    expect(style).not.toMatch(/\d(?:vh|svh|dvh|lvh|vmin|vmax|vb)\b/)
  })

  test('is for no search engine, names the story as its source, and ends with the credit line', () => {
    expect(metaOf(html, 'robots')).toBe('noindex')
    // Else a dark page shows a white flash, or its own ground through the frame.
    expect(metaOf(html, 'color-scheme')).toBe('light dark')
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/(en|fr)\/#[\w-]+">/)
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html).not.toMatch(/<nav|<header|<footer/)
    const [, credit = ''] = /data-credit[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? []
    expect(credit).toMatch(
      /A model, not a forecast|Un modèle, pas une prévision|Published|ublié|invent|Made-up/,
    )
    expect(credit).toMatch(/2026/)
    expect(credit).toContain('CC BY 4.0')
    expect(credit.match(/<a [^>]*target="_blank"/g)).toHaveLength(2)
  })

  test('says what stands where no script runs', () => {
    const [, body = ''] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html) ?? []
    expect(body).toMatch(/<noscript>.*(this address needs script|besoin de scripts).*<\/noscript>/)
    expect(body).not.toContain('data-host-title')
  })

  test('tells editors and cards what it is within the first 4 kB', () => {
    const start = html.slice(0, 4096)
    const [, oembed = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(start) ?? []
    const answer = JSON.parse(read(new URL(oembed).pathname)) as Record<string, string>
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 })
    expect(answer.html).toMatch(
      /^<blockquote class="wp-embedded-content"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+"[^>]*><\/iframe>$/,
    )
    expect(answer.html).toContain(`src="${new URL(`/${path}`, oembed).href}"`)
    expect(metaOf(html, 'og:description')).not.toBe('')
    expect(html).toContain(metaOf(html, 'og:description').slice(0, 40).replace(/&/g, '&amp;'))
    for (const address of [metaOf(html, 'og:image'), answer.thumbnail_url!])
      expect(existsSync(join(dir, new URL(address).pathname)), address).toBe(true)
  })

  test('has its picture in both forms, with the sentence and the credit in it', () => {
    const svg = read(`${path}picture.svg`)
    const words = svg.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ')
    expect(unquoted(words)).toContain(metaOf(html, 'og:description').slice(0, 40))
    expect(words).toMatch(
      /A model, not a forecast|Un modèle, pas une prévision|Published|ublié|invent|Made-up/,
    )
    const size = (file: string) => {
      const png = readFileSync(join(dir, path, file))
      return [png.readUInt32BE(16), png.readUInt32BE(20)]
    }
    const [width, height] = ['width', 'height'].map((name) => +metaOf(html, `og:image:${name}`))
    expect(width).toBe(1200)
    expect(height).toBeGreaterThanOrEqual(675)
    expect(size('picture.png')).toEqual([width, height])
    expect(size('picture@2x.png')).toEqual([2 * width!, 2 * height!])
  })
})

describe.each(presets)('the named scenario $id', ({ id, query, widgets }) => {
  test.each(languages)('shows the numbers of its run in %s', (language) => {
    const { scenario, notices } = readQuery(baseline, query)
    expect(notices).toEqual([])
    const shortfall = formatCompact(
      settled(shortfallOf(run(baseline, scenario), lastDayOf(scenario))),
      language,
    )
    const { never } = countedRanges(scenario).bareDay
    for (const name of widgets.map(kebab)) {
      const path = `embed/v1/${language}/${name}/${id}/`
      const html = read(`${path}index.html`)
      const sentence = metaOf(html, 'og:description')
      if (name === 'depletion') {
        expect(sentence).toContain(shortfall)
        expect(sentence).toMatch(new RegExp(`${never}[^;.]* 100`))
      }
      const svg = unquoted(read(`${path}picture.svg`).replace(/<[^>]+>/g, ' ')).replace(
        /[ \n]+/g,
        ' ',
      )
      expect(svg).toContain(sentence.slice(0, 40))
      const answer = JSON.parse(read(`oembed/${language}/${name}/${id}.json`)) as { html: string }
      expect(unquoted(answer.html)).toContain(`?${query}"`)
    }
  })
})

test('an address of an embed answers with the embed itself, whatever follows its question mark', async () => {
  for (const path of pages) {
    const address = new URL(`${path}?amp=1&utm_source=x&data=1999-01-01`, inject('siteUrl'))
    expect((await fetch(address, { redirect: 'manual' })).status, path).toBe(200)
  }
})

test('the loader is small and neither navigates nor writes anything but a height', () => {
  const loader = read('embed/v1/embed.js')
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(1536)
  expect(loader).not.toMatch(
    /innerHTML|eval|location|\.href|insertAdjacent|document\.write|storage/i,
  )
})

test('others may read embeds and answers, and may frame embeds alone', async () => {
  const headers = async (path: string) => (await fetch(new URL(path, inject('siteUrl')))).headers
  for (const path of ['embed/v1/en/depletion/', 'oembed/en/depletion.json', 'embed/v1/embed.js'])
    expect((await headers(path)).get('access-control-allow-origin'), path).toBe('*')
  const embed = (await headers('embed/v1/en/depletion/')).get('content-security-policy')
  expect(embed).toContain('frame-ancestors *')
  expect((await headers('embed/v1/en/depletion/')).get('x-frame-options')).toBeNull()
  expect((await headers('embed/v1/en/depletion/')).get('set-cookie')).toBeNull()
  for (const path of ['en/', 'en/embed/', 'fr/corrections/'])
    expect((await headers(path)).get('content-security-policy'), path).toContain(
      "frame-ancestors 'self'",
    )
})
