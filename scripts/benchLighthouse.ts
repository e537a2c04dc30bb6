// Lighthouse’s four marks for a phone, of the story, the instrument and one embed, beside the plainest page of the
// site: `npm run bench-lighthouse`, on the site that was built last for tests. Lighthouse itself is fetched for the
// run (`npx`), so that what runs and tests the site needs no more packages; tests hold bytes, elements and shifts.
import { parseHTML } from 'linkedom'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../src/model/fit/scores.ts'
import { browsers, findProgram } from './browserPrograms.ts'
import { run } from './run.ts'
import { serve } from './server.ts'
import { testSiteDir } from './testSite.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const PAGES = ['en/privacy/', 'en/', 'fr/', 'en/explore/', 'embed/v1/en/depletion/']
const MARKS = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Of an audit's number: the unit that it is printed in, how many of its own make one, decimals. */
const FIGURES = [
  ['largest-contentful-paint', 'ms to the largest paint', 1, 0],
  ['total-blocking-time', 'ms blocked', 1, 0],
  ['cumulative-layout-shift', 'shift', 1, 3],
  ['total-byte-weight', 'kB', 1000, 0],
] as const

interface Report {
  categories: Record<string, { score: number | null } | undefined>
  audits: Record<string, { numericValue?: number } | undefined>
}

const chromium = findProgram('chromium')
if (!chromium) throw new Error(`${browsers.chromium.name} was not found.`)

/** The figures of one visit, as Lighthouse reports them. */
async function visit(address: string): Promise<Report> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  const { text } = await run(
    'npx',
    ['--yes', '--package', LIGHTHOUSE, 'lighthouse', address, '--quiet', '--output=json', flags],
    { output: 'capture', env: { CHROME_PATH: chromium } },
  )
  return JSON.parse(text.slice(text.indexOf('{')))
}

const { url, close } = await serve({ dir: testSiteDir })
for (const page of PAGES) {
  const reports: Report[] = []
  for (let round = 0; round < ROUNDS; round++) reports.push(await visit(url + page))
  const middle = (of: (report: Report) => number) => median(reports.map(of))
  const marks = MARKS.map(
    (mark) =>
      `${mark} ${Math.round(100 * middle(({ categories }) => categories[mark]?.score ?? 0))}`,
  )
  const figures = FIGURES.map(([audit, unit, per, decimals]) => {
    const value = middle(({ audits }) => audits[audit]?.numericValue ?? Number.NaN)
    return `${(value / per).toFixed(decimals)} ${unit}`
  })
  const html = readFileSync(join(testSiteDir, page, 'index.html'), 'utf8')
  const elements = parseHTML(html).document.querySelectorAll('*').length
  console.log(`/${page}: ${[...marks, ...figures, `${elements} elements as served`].join(', ')}`)
}
await close()
