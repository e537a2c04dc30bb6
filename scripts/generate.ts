// Writes what is made from the model's table of equations: `npm run generate`. A test holds the files to it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles, pathOf } from './generate/generatedFiles.ts'

for (const [name, text] of await generatedFiles()) {
  const file = pathOf(name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
