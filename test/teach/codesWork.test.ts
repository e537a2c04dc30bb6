// However a text is made, looking it through for codes costs no more than in proportion to its length.
import { expect, test, vi } from 'vitest'
import { LONGEST_PASTE } from '../../src/data/classTasks.ts'
import { codesIn } from '../../src/model/codesIn.ts'
import type * as CodeSigns from '../../src/model/codeSigns.ts'

const { work } = vi.hoisted(() => ({ work: { letters: 0 } }))
vi.mock('../../src/model/codeSigns.ts', async (original) => {
  const own = await original<typeof CodeSigns>()
  const readSigns = (text: string) => {
    work.letters += text.length
    return own.readSigns(text)
  }
  return { ...own, readSigns }
})

test.each([
  ['a code that never ends, over and over', `BURN-1\n${`${'A'.repeat(33)}\n`.repeat(120)}`],
  ['one in pieces of one letter', `BURN-1\n${'A\n'.repeat(119)}`],
  ['beginnings alone', 'BURN '],
  ['signs that stand for many', 'BURN \uFDFA '],
])('%s: each letter is read once', (_, piece) => {
  const text = piece.repeat(LONGEST_PASTE / piece.length)
  work.letters = 0
  codesIn(text)
  expect(work.letters).toBeLessThanOrEqual(text.length)
})
