// A page of each kind, with all that can be opened there: nothing fails, nothing comes from elsewhere, no policy is
// broken, nothing is stored. `npm run check-hosts -- --every-page` opens all of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { serve } from '../../scripts/server.ts'
import { PAGES_OF_EACH_KIND, pathsIn, visitPages } from '../../scripts/visitPages.ts'

test('a page that does what ours must not is found out', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'burn-rate-faults-'))
  mkdirSync(join(dir, 'a'))
  writeFileSync(
    join(dir, '_headers'),
    "/*\n  Content-Security-Policy: script-src 'nonce-a'; img-src *\n",
  )
  writeFileSync(
    join(dir, 'a/index.html'),
    `<title>a</title><img src="https://elsewhere.invalid/a.png"><img src="gone.png"><script>blocked()</script>
<script nonce="a">document.cookie = 'a=1'; localStorage.a = 1; sessionStorage.a = 1; throw new Error('oh')</script>`,
  )
  const { url, close } = await serve({ dir })
  const { faults } = await visitPages({ url, paths: pathsIn(dir) })
  await close()
  rmSync(dir, { recursive: true })
  const found = faults.join('\n')
  for (const each of [
    'asked https://elsewhere.invalid/a.png',
    '404 ',
    'policy script-src-elem blocked inline',
    'threw oh',
    'set the cookie a',
    'stored something in localStorage',
    'stored something in sessionStorage',
  ])
    expect(found).toContain(`a/: ${each}`)
})

test('a page of each kind is sound', async () => {
  const { requests, faults } = await visitPages({
    url: inject('siteUrl'),
    paths: PAGES_OF_EACH_KIND,
  })
  expect(requests).toBeGreaterThan(500)
  expect(faults).toEqual([])
})
