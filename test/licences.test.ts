import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licencesText } from '../scripts/licences.ts'
import { root } from '../scripts/run.ts'
import { packageFolder } from '../scripts/shippedPackages.ts'

const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission is granted.' }

test('a module’s package is found, also inside another package, and a build tool’s helper is the tool’s', () => {
  expect(packageFolder('/x/node_modules/svelte/src/a.js')).toBe('/x/node_modules/svelte')
  expect(packageFolder('/x/node_modules/a/node_modules/@b/c/d.js?url')).toBe(
    '/x/node_modules/a/node_modules/@b/c',
  )
  expect(packageFolder('\0vite/preload-helper.js')).toBe(join(root, 'node_modules/vite'))
  expect(packageFolder('/x/src/model/run.ts')).toBeNull()
})

test('a package is listed once, with its licence’s text', () => {
  const text = licencesText([one, { ...one, version: '2.0.0' }, one])
  expect(text.match(/a 1\.0\.0 – MIT/g)).toHaveLength(2)
  expect(text.match(/Permission is granted\./g)).toHaveLength(2)
})

test('a licence that is not allowed, or not there, stops the build and is named with its package', () => {
  for (const licence of ['GPL-3.0', ''])
    expect(() => licencesText([one, { ...one, name: 'b', licence }])).toThrow(
      /b 1\.0\.0 .*MIT, ISC/,
    )
  expect(() => licencesText([{ ...one, text: '' }])).toThrow(/a 1\.0\.0 .*no licence text/)
})
