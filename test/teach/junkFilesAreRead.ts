// Files that nobody wrote on purpose, dropped on the page of a class: `npm test` tries some, `npm run test:all` many.
import fc from 'fast-check'
import { expect } from 'vitest'
import { textsOfFiles } from '../../src/components/teach/classCodes/textsOfFiles.ts'
import { LONGEST_PASTE, MOST_CODES } from '../../src/data/classTasks.ts'
import { codesIn } from '../../src/model/codesIn.ts'

const name = fc.oneof(
  fc.constantFrom(
    'a.txt',
    '<img src=x onerror=alert(1)>.txt',
    '',
    'n'.repeat(5000),
    '\u202Etxt.exe',
  ),
  fc.string({ unit: 'binary' }),
)
const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    'BURN-1010-0012-DGAQ-V',
    '\uFEFFBURN-1010-0012-DGAQ-V\r\n',
    'a;b\nc;d',
    '{"a":1}',
  ),
  // As often as a text may be long.
  fc
    .tuple(fc.constantFrom('BURN ', 'A1-', '\n', '\uFDFA', '=', '<b>'), fc.nat(2000))
    .map(([piece, times]) => piece.repeat(times)),
)
const fromDisk = fc.tuple(name, content).map(([its, bytes]) => new File([bytes as BlobPart], its))
/** Gone from the disk since it was dropped, or far longer than it should be read. */
const lost = fc
  .tuple(name, fc.constantFrom(0, LONGEST_PASTE + 1, Number.MAX_SAFE_INTEGER))
  .map(
    ([its, size]) => ({ name: its, size, text: () => Promise.reject(new Error('gone')) }) as File,
  )

/** So many junk files, a few at a time: each is read or named in a plain line, and none makes anything throw. */
export async function junkFilesAreRead(count: number): Promise<void> {
  let read = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ arbitrary: fromDisk, weight: 5 }, lost), { maxLength: 4 }),
      async (files) => {
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
      },
    ),
    { seed: 20261130, numRuns: count / 2 },
  )
  // Two at a time on average, of which more than half are read.
  expect(read).toBeGreaterThan(count / 2)
}
