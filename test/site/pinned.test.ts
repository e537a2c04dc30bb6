// A pinned embed after newer data have been published and a correction has touched it: the site is
// built as it would be then, from a copy of this one.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, runNode } from '../../scripts/run.ts'
import { serve } from '../../scripts/server.ts'
import { versions } from '../../src/data/versions.ts'
import { awake, hosted, visit } from './host.ts'

const NEWER = '2031-01-15'
const CORRECTED = '2031-01-10'
const copy = mkdtempSync(join(tmpdir(), 'burn-rate-'))
const place = (path: string) => join(copy, path)

function change(path: string, from: RegExp | string, to: string) {
  const text = readFileSync(place(path), 'utf8')
  const changed = text.replace(from, to)
  expect(changed, path).not.toBe(text)
  writeFileSync(place(path), changed)
}

let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  for (const part of ['src', 'scripts', 'package.json', 'svelte.config.js', 'tsconfig.json'])
    cpSync(join(root, part), place(part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), place('node_modules'))
  change('src/data/versions.ts', versions.data, NEWER)
  change('src/data/parameters.ts', /(id: 'us\.stock0'[^}]*best: )2_540_000/, '$12_000_000')
  change(
    'src/data/corrections.yaml',
    /$/,
    `- date: ${CORRECTED}
  data: [${versions.data}]
  widgets: [Depletion]
  en: The stock was 2.54 million and is 2 million.
  fr: Le stock était de 2,54 millions, il est de 2 millions.
`,
  )
  const env = {
    OUT_DIR: place('dist'),
    ONLY_EMBEDS: 'Depletion,Ticker',
    NODE_ENV: undefined,
    VITEST: undefined,
  }
  for (const script of ['loadData', 'keepBaseline', 'embeds']) {
    const { code, text } = await runNode([place(`scripts/${script}.ts`)], {
      output: 'capture',
      env,
    })
    if (code !== 0) throw new Error(text)
  }
  site = await serve({ dir: place('dist') })
})

afterAll(async () => {
  await site?.close()
  rmSync(copy, { recursive: true, force: true })
})

async function embed(path: string) {
  const { frames } = await visit(
    hosted(
      `<iframe title="An embed" sandbox="allow-scripts" width="700" height="700" src="${site.url}embed/v1/${path}"></iframe>`,
    ),
    { elsewhere: site.url },
  )
  return awake(frames[0]!)
}

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/published-embeds.json'), 'utf8'),
) as { address: string; shows: string }[]

describe.each([
  {
    lang: 'en',
    newer: 'There are newer data, of 15 January 2031',
    corrected: 'Corrected on 10 January 2031: The stock was 2.54 million and is 2 million.',
  },
  {
    lang: 'fr',
    newer: 'Il existe des données plus récentes, du 15 janvier 2031',
    corrected:
      'Corrigé le 10 janvier 2031 : Le stock était de 2,54 millions, il est de 2 millions.',
  },
])('in $lang', ({ lang, newer, corrected }) => {
  const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim()

  test('it says that newer data exist and what was corrected, and leads to the newest', async () => {
    const frame = await embed(`${versions.data}/${lang}/depletion/`)
    expect(plain(await frame.locator('[data-newer]').textContent())).toContain(newer)
    expect(await frame.locator('[data-newer] a').getAttribute('href')).toMatch(
      new RegExp(`/embed/v1/${lang}/depletion/$`),
    )
    expect(plain(await frame.locator('[data-correction]').textContent())).toBe(corrected)
  })

  test('a widget that the correction does not touch tells of newer data alone', async () => {
    const frame = await embed(`${versions.data}/${lang}/ticker/`)
    expect(await frame.locator('[data-newer]').count()).toBe(1)
    expect(await frame.locator('[data-correction]').count()).toBe(0)
  })

  test('the latest, and one pinned to the newer data, say neither', async () => {
    for (const path of [`${lang}/depletion/`, `${NEWER}/${lang}/depletion/`]) {
      const frame = await embed(path)
      expect(await frame.locator('[data-newer], [data-correction]').count()).toBe(0)
    }
  })
})

test('its numbers are those it was published with, and the latest are others', async () => {
  const [{ address, shows }] = published.filter((each) =>
    each.address.endsWith('/en/depletion/'),
  ) as [(typeof published)[number]]
  const sentence = async (path: string) =>
    (await embed(path)).locator('[data-result]').textContent()
  expect(await sentence(address.replace('embed/v1/', ''))).toBe(shows)
  expect(await sentence('en/depletion/')).not.toBe(shows)
})
