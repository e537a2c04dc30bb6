import fc from 'fast-check'
import { LONGEST_PASTE } from '../../src/data/classTasks.ts'

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

/** What may be dropped at once where files of codes are asked for. */
export const junkFiles = fc.array(fc.oneof({ arbitrary: fromDisk, weight: 5 }, lost), {
  maxLength: 4,
})
