import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const get = (path: string) => fetch(new URL(path, inject('siteUrl')))
const dir = inject('siteDir')

test('the story may be framed only by this site, and its own policy names its scripts by hash', async () => {
  const response = await get('en/')
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  const [, policy] =
    /http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text()) ?? []
  const scripts = /script-src ([^;]*);/.exec(policy ?? '')?.[1] ?? ''
  expect(scripts).toContain("'sha256-")
  expect(scripts).not.toContain('unsafe')
  expect(policy).toContain("default-src 'none'")
})

test('a page is fresh for minutes, an asset with a hash in its name for ever', async () => {
  expect((await get('en/')).headers.get('cache-control')).toContain('max-age=300')
  const hashed = ['_astro', 'props/en', 'props/fr'].flatMap((folder) =>
    readdirSync(join(dir, folder)).map((file) => `${folder}/${file}`),
  )
  for (const file of hashed) {
    const cacheControl = (await get(file)).headers.get('cache-control')
    expect(cacheControl, file).toBe('public, max-age=31536000, immutable')
  }
})

test('every type of file that is served is known', async () => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_') && entry.name.includes('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
  const byType = new Map(files.map((file) => [file.slice(file.lastIndexOf('.')), file]))
  for (const file of byType.values()) {
    const type = (await get(file)).headers.get('content-type')
    expect(type, file).not.toBe('application/octet-stream')
  }
})

test('an address that does not exist answers 404', async () => {
  expect((await get('en/no-such-page/')).status).toBe(404)
})
