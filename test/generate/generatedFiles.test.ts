import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles, pathOf } from '../../scripts/generate/generatedFiles.ts'

const files = await generatedFiles()

test.each(files)('%s is what `npm run generate` makes of the equations today', (name, text) => {
  expect(existsSync(pathOf(name)) && readFileSync(pathOf(name), 'utf8')).toBe(text)
})
