// Files that nobody wrote on purpose, dropped on the page of a class: `npm test` tries some, `npm run test:all` many.
import fc from 'fast-check'
import { expect } from 'vitest'
import { textsOfFiles } from '../../src/components/teach/classCodes/textsOfFiles.ts'
import { MOST_CODES } from '../../src/data/classTasks.ts'
import { codesIn } from '../../src/model/codesIn.ts'
import { junkFiles } from './junkFiles.ts'

/** So many junk files, a few at a time: each is read or named in a plain line, and none makes anything throw. */
export async function junkFilesAreRead(count: number): Promise<void> {
  let read = 0
  await fc.assert(
    fc.asyncProperty(junkFiles, async (files) => {
      const { texts, failed } = await textsOfFiles(files)
      expect(texts.length + failed.length).toBe(files.length)
      for (const line of failed) {
        expect([...line].length).toBeLessThanOrEqual(60)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }
      const { answers, damaged } = codesIn(texts.join('\n'))
      expect(answers.length).toBeLessThanOrEqual(MOST_CODES)
      for (const { text } of damaged) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      read += texts.length
    }),
    { seed: 20261130, numRuns: count / 2 },
  )
  // Two at a time on average, of which more than half are read.
  expect(read).toBeGreaterThan(count / 2)
}
