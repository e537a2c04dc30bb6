import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import weak from '../fixtures/weak-sources.json' with { type: 'json' }
import { finder, hash, windowsOf, wordsOf } from './weakText.ts'

const notText = /\.(png|jpe?g|webp|avif|ico|woff2?|ttf|otf|pdf|zip|gz|br|map)$/
const builtFolders = ['dist', '.cache/test-site']
const builtText = /\.(html|json|csv|xml|txt|js)$/

const tracked = () =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    // A lock file has ten thousand addresses, all of the package registry.
    .filter(
      (file) => file && !notText.test(file) && file !== 'package-lock.json' && existsSync(file),
    )

const built = () =>
  builtFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      (readdirSync(folder, { recursive: true }) as string[])
        .filter((file) => builtText.test(file))
        .map((file) => join(folder, file)),
    )

test('No address or quotation of a weak source anywhere in the project', () => {
  const find = finder(weak)
  const seen = new Set<string>()
  const found = [...tracked(), ...built()].flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    // Built pages repeat each other; what was searched once needs no second look.
    const lines = text.split('\n').filter((line) => !seen.has(line))
    for (const line of lines) if (line.length > 200) seen.add(line)
    return find(lines.join('\n')).map((what) => `${file}: ${what}`)
  })
  expect(found).toEqual([])
})

test('A weak address, a page on a weak host and six words of a weak quotation are found', () => {
  const words = wordsOf('Seven words that nobody else has said')
  const find = finder({
    hosts: [hash('state.example')],
    addresses: [hash('forum.example/thread?p=1')],
    words: words.map(hash),
    windows: windowsOf(words).map(hash),
  })
  expect(find('see [it](https://www.forum.example/thread?p=1#top).')).toHaveLength(1)
  expect(find('news.state.example')).toEqual(['news.state.example'])
  expect(find('Seven <b class="x">words</b> that nobody else has')).toEqual([
    'seven words that nobody else has',
  ])
  expect(find('…words that nobody else has said!')).toEqual(['words that nobody else has said'])
  expect(find('https://forum.example/thread?p=2 and a.state.example.org')).toEqual([])
})
