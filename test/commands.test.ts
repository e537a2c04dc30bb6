// Commands work on the oldest Node that we promise, and in a fresh clone, if they are npm's.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../scripts/run.ts'
import { namedCommands } from './namedCommands.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

describe.each(documents)('%s', (document) => {
  test('names scripts of package.json, and no file for a Node that may be too old', () => {
    const unknown = namedCommands(document).filter((command) => {
      const name =
        /\bnpm run (?:--silent )?([\w:-]+)/.exec(command)?.[1] ?? /^npm (\w+)/.exec(command)?.[1]
      return name === undefined || !(name in scripts)
    })
    expect(unknown).toEqual([])
  })
})

const commands = Object.keys(scripts).filter(
  (name) => !(name.replace(/^pre/, '') in scripts && name.startsWith('pre')),
)

test.each(commands)('%s installs the packages before it starts', (name) => {
  expect(scripts[`pre${name}`]).toBe('node scripts/install.mjs')
})
