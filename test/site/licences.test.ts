// licences.txt against the files themselves: a text or a font of a package that stands in one is named there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { ALLOWED_LICENCES } from '../../scripts/licences.ts'
import { root } from '../../scripts/run.ts'

const dir = inject('siteDir')
const text = readFileSync(join(dir, 'licences.txt'), 'utf8')
const listed = [...text.split('-'.repeat(72))[0]!.matchAll(/^(\S+) (\S+) – (\S+)$/gm)].map(
  ([, name, version, licence]) => ({ name: name!, version: version!, licence: licence! }),
)

const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file))

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; dev?: boolean }>
}
const installed = Object.entries(lock.packages).filter(
  ([path, { dev }]) => path.startsWith('node_modules/') && !dev,
)

/** What a minifier leaves as it is, and hardly anybody else writes: long texts of one line. */
const textsOf = (code: string) =>
  [...code.matchAll(/(["'`])([A-Za-z][\w .,:/-]{17,119})\1/g)].map((match) => match[2]!)

test('each is installed in this version, has its text, and a licence that is allowed', () => {
  expect(listed.length).toBeGreaterThan(5)
  for (const { name, version, licence } of listed) {
    expect(ALLOWED_LICENCES).toContain(licence)
    expect(
      installed.some(([path, its]) => path.endsWith(`/${name}`) && its.version === version),
      name,
    ).toBe(true)
    expect(text).toContain(`\n${name} ${version} – ${licence}\n\n`)
  }
})

test('no package that our programs name has a text in a built script, or a font in the site, without being listed', () => {
  const names = new Set(listed.map(({ name }) => name))
  const scripts = filesIn(dir, /\.(js|html)$/)
    .filter((file) => file.endsWith('.js') || file.includes('/embed/v1/en/'))
    .map((file) => readFileSync(file, 'utf8').replace(/^[^]*<script>/, ''))
    .join('\n')
  const own = filesIn(join(root, 'src'), /\.(ts|svelte|astro|mdx|js)$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const named = new Set(
    [...own.matchAll(/from '((?:@[\w-]+\/)?[\w.-]+)[/\w.?-]*'/g)].map((match) => match[1]!),
  )
  const owners = new Map<string, Set<string>>()
  for (const [path] of installed) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (!named.has(name) && !/^(d3-|internmap|esm-env)/.test(name)) continue
    for (const file of filesIn(join(root, path), /(?<!\.min)\.m?js$/))
      for (const each of textsOf(readFileSync(file, 'utf8')))
        owners.set(each, (owners.get(each) ?? new Set()).add(name))
  }
  const seen = [...owners].filter(([each]) => scripts.includes(each) && !own.includes(each))
  const missing = seen
    .filter(([, its]) => ![...its].some((name) => names.has(name)))
    .map(([each, its]) => `${[...its].join(', ')}: ${each}`)
  expect(missing).toEqual([])
  // It sees something at all.
  for (const name of ['svelte', 'hucre'])
    expect(
      seen.some(([, its]) => its.has(name)),
      name,
    ).toBe(true)

  const fonts = filesIn(dir, /\.woff2$/).map((file) => readFileSync(file))
  const known = installed
    .filter(([path]) => path.includes('@fontsource/'))
    .flatMap(([path]) => filesIn(join(root, path), /\.woff2$/))
    .map((file) => ({ file, bytes: readFileSync(file) }))
  for (const font of fonts) {
    const { file } = known.find(({ bytes }) => bytes.equals(font))!
    expect(
      [...names].some((name) => file.includes(`/${name}/`)),
      file,
    ).toBe(true)
  }
})
