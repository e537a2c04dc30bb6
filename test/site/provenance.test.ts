// What the built site says of its own making is so, file by file.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { root } from '../../scripts/run.ts'
import { versions } from '../../src/data/versions.ts'

interface Provenance {
  versions: Record<string, unknown>
  commit: string | null
  inputs: Record<string, string>
  outputs: Record<string, string>
}

test('provenance.json names every file of the site and what it was made from, each with its hash, and no time', () => {
  const dir = inject('siteDir')
  const text = readFileSync(join(dir, 'provenance.json'), 'utf8')
  const { inputs, outputs, commit, versions: said } = JSON.parse(text) as Provenance
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'versions',
    'commit',
    'inputs',
    'outputs',
  ])
  expect(said).toMatchObject(versions)
  expect(commit === null || /^[0-9a-f]{40}$/.test(commit)).toBe(true)
  expect(text).not.toMatch(/\dT\d\d:\d\d/)

  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dir, file)).isFile() && file !== 'provenance.json')
    .toSorted()
  expect(Object.keys(outputs)).toEqual(files)
  const hashOf = (file: string) =>
    `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`
  const wrong = files.filter((file) => hashOf(join(dir, file)) !== outputs[file])
  expect(wrong).toEqual([])
  for (const file of ['package-lock.json', 'src/data/facts.csv', 'src/model/equations.ts'])
    expect(inputs[file], file).toBe(hashOf(join(root, file)))
})
