import fc from 'fast-check'
import { writeCode } from '../../src/model/classCode.ts'
import { junkQuery } from '../junk.ts'

const signs = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-oilu '),
  maxLength: 60,
})
const attacks = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  'BURN-<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '__proto__',
  'BURN-',
  'BURN',
  '\0\0\0',
  '\u202E',
)
const good = fc
  .record(
    {
      task: fc.constantFrom('bathtub', 'rising', 'peaking', 'shelf', 'plan', 'before', 'after'),
      mark: fc.nat(2 ** 20 - 1),
      pick: fc.nat(3),
      levels: fc.array(fc.nat(1023), { minLength: 4, maxLength: 4 }),
      answers: fc.array(fc.nat(31), { maxLength: 6 }),
      scenario: junkQuery.map((text) => text.slice(0, 200)),
      name: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed()),
    },
    { requiredKeys: ['task', 'mark'] },
  )
  .map((answer) => writeCode(answer as Parameters<typeof writeCode>[0]))
const cut = fc.tuple(good, fc.nat(40)).map(([code, at]) => code.slice(0, at) + code.slice(at + 1))
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  signs,
  signs.map((text) => `BURN-1${text}`),
  attacks,
  good,
  cut,
  fc.constantFrom('\n', '\r\n', ', ', ';', '\t', ' '),
)
/** What may be pasted where codes of a class are asked for. */
export const junkCodes = fc.array(pieces, { maxLength: 10 }).map((all) => all.join(' '))
