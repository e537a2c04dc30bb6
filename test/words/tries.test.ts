import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import * as tries from '../../src/data/tries.ts'
import { root } from '../../scripts/run.ts'

const chapters = (language: string) => {
  const folder = join(root, 'src/data/chapters', language)
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
}

test.each(languages)('what a button tries is what a chapter in %s tells', (language) => {
  for (const query of Object.values(tries))
    expect(chapters(language).some((text) => text.includes(`query="${query}"`))).toBe(true)
})
