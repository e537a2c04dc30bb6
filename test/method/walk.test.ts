import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SAMPLE_COMMAND } from '../../src/components/method/sampleCommand.ts'
import { linkParts } from '../../src/components/method/linkParts.ts'
import { testQueries } from '../../src/data/testQueries.ts'
import { baseline } from '../../src/data/baseline.ts'
import en from '../../src/data/strings/en/method.ts'
import fr from '../../src/data/strings/fr/method.ts'
import { readQuery } from '../../src/model/address.ts'
import { CONFIDENCE_ROWS } from '../../src/model/confidence/rows.ts'
import { root } from '../../scripts/run.ts'
import { namedCommands } from '../namedCommands.ts'

test('the walk for sceptics names files that exist and commands that readme.slow.test.ts runs', () => {
  const run = [...namedCommands('README.md'), ...namedCommands('CONTRIBUTING.md')]
  expect(run).toContain(SAMPLE_COMMAND)
  for (const { walk } of [en, fr]) {
    expect(walk.steps.length).toBe(5)
    for (const { file, command } of walk.steps as { file: string; command?: string }[]) {
      expect(existsSync(join(root, file)), file).toBe(true)
      if (command) expect(run).toContain(command)
    }
  }
  expect(fr.walk.steps.map(({ file }) => file)).toEqual(en.walk.steps.map(({ file }) => file))
})

test('every link to try a test reads cleanly, and belongs to a test', () => {
  const ids: readonly string[] = CONFIDENCE_ROWS.map(({ id }) => id)
  for (const [id, query] of Object.entries(testQueries)) {
    expect(ids).toContain(id)
    expect(readQuery(baseline, query).notices, query).toEqual([])
  }
})

test('a text’s links become parts, and one that leads nowhere stops the build', () => {
  const hrefOf = (key: string) => (key === 'walk' ? '#walk' : undefined)
  expect(linkParts('Take [a walk](walk).', hrefOf)).toEqual([
    { text: 'Take ' },
    { text: 'a walk', href: '#walk' },
    { text: '.' },
  ])
  expect(() => linkParts('[lost](nowhere)', hrefOf)).toThrow('nowhere')
})
