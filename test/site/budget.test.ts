import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../../scripts/browsers.ts'
import { languages } from '../../src/data/languages.ts'
import { serve } from '../../scripts/server.ts'

const kilobyte = 1000
const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length
const inKilobytes = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} kB`

const screens = [
  { name: 'a phone', width: 412, height: 823 },
  { name: 'a desk', width: 1350, height: 940 },
]
const views = languages.flatMap((language) => screens.map((screen) => ({ language, ...screen })))

interface Weight {
  script: number
  rest: number
  fonts: number
}
const weights: Weight[] = []

beforeAll(async () => {
  // A server of its own records which files were asked for, by workers and preloads too.
  const asked = new Set<string>()
  const dir = inject('siteDir')
  const { url, close } = await serve({ dir, seen: (path) => asked.add(path) })
  const browser = await launchChromium()
  for (const { language, width, height } of views) {
    asked.clear()
    const context = await browser.newContext({ viewport: { width, height } })
    const page = await context.newPage()
    const response = await page.goto(`${url}${language}/`, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(200)
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    weights.push(weigh([...asked], dir))
    await context.close()
  }
  await browser.close()
  await close()
})

function weigh(paths: string[], dir: string): Weight {
  const weight = { script: 0, rest: 0, fonts: 0 }
  for (const path of paths) {
    const content = readFileSync(join(dir, path))
    if (/\.m?js$/.test(path)) weight.script += zipped(content)
    else if (/\.woff2?$/.test(path)) weight.fonts += content.length
    else if (path.endsWith('.html')) {
      const inline = [...content.toString().matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
        .filter(([, attributes = '']) => !/\ssrc=|\stype="[^"]*json"/.test(attributes))
        .map(([, , script]) => script)
        .join('')
      const alone = inline ? zipped(inline) : 0
      weight.script += alone
      weight.rest += Math.max(0, zipped(content) - alone)
    } else weight.rest += zipped(content)
  }
  return weight
}

test.each(languages)(
  'in %s the story is served as at most 80 kB of HTML with at most 4,000 elements',
  (language) => {
    const html = readFileSync(join(inject('siteDir'), language, 'index.html'))
    const elements = parseHTML(html.toString()).document.querySelectorAll('*').length
    console.log(`/${language}/ as served: ${inKilobytes(zipped(html))}, ${elements} elements`)
    expect(zipped(html)).toBeLessThanOrEqual(80 * kilobyte)
    expect(elements).toBeLessThanOrEqual(4000)
  },
)

const heaviest = (of: (weight: Weight) => number) => Math.max(...weights.map(of))

afterAll(() => {
  for (const [index, { script, rest, fonts }] of weights.entries())
    console.log(
      `First view of /${views[index]?.language}/ on ${views[index]?.name}: script ${inKilobytes(script)}, ` +
        `all without fonts ${inKilobytes(script + rest)}, fonts ${inKilobytes(fonts)}`,
    )
})

test('the first view of the story loads at most 60 kB of script', () => {
  expect(heaviest(({ script }) => script)).toBeLessThanOrEqual(60 * kilobyte)
})

test('the first view of the story weighs at most 150 kB without its fonts', () => {
  expect(heaviest(({ script, rest }) => script + rest)).toBeLessThanOrEqual(150 * kilobyte)
})

test('the fonts of the first view weigh at most 70 kB', () => {
  expect(heaviest(({ fonts }) => fonts)).toBeLessThanOrEqual(70 * kilobyte)
})
