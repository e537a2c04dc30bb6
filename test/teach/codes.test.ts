import { expect, test } from 'vitest'
import { CLASS_TASKS } from '../../src/data/classTasks.ts'
import { HANDS_UP } from '../../src/data/handsUp.ts'
import { readCode, writeCode, type ClassAnswer } from '../../src/model/classCode.ts'
import { kindsIn, lineOf, picksIn } from '../../src/model/classTally.ts'
import { codesIn } from '../../src/model/codesIn.ts'
import { crc24 } from '../../src/model/crc24.ts'
import { exampleCodes } from '../../src/model/exampleCodes.ts'
import { handsUpQuestion } from '../../src/model/handsUp.ts'
import { run } from '../../src/model/run.ts'
import { starting } from '../model/starting.ts'
import { answersRead } from './answersRead.ts'
import { junkCodesAreNamed } from './junkCodesAreNamed.ts'
import { junkFilesAreRead } from './junkFilesAreRead.ts'

const questions = HANDS_UP.map((id) => handsUpQuestion(id, run(starting)))
const bathtub = questions[0]!
const bodyOf = (code: string) => code.replace('BURN-', '')

const answer: ClassAnswer = {
  task: 'plan',
  mark: 654_321,
  pick: 2,
  levels: [0, 1, 40, 1023],
  answers: [1, 0, 4],
  scenario: 'us.fixedOutput=60000_2023-03-01',
  name: 'Zoé Ångström 3B',
}

// Codes that pupils hold must still be read when the site has changed: these never change.
const GOLDEN: readonly (readonly [string, ClassAnswer])[] = [
  ['BURN-1010-0012-DGAQ-V', { task: 'bathtub', mark: 1, pick: 2 }],
  [
    'BURN-14ZK-YZH2-0001-18ZZ-3104-0ZEN-SJWS-K9F1-JP8K-VNEH-R7AX-1X6R-R30C-1GBW-S30C-HK5M-R36B-9G64-0JB9-QW7A-90RE-2PWS-VKEH-SC7D-KD40-SM45-T8RE',
    answer,
  ],
]

test('the checksum is that of OpenPGP, by its published check value', () => {
  expect(crc24([...new TextEncoder().encode('123456789')])).toBe(0x21_cf02)
})

test('codes that were given out are read as they were meant', () => {
  for (const [code, meant] of GOLDEN) {
    expect(readCode(bodyOf(code))).toEqual(meant)
    expect(writeCode(meant)).toBe(code)
  }
  expect(CLASS_TASKS.slice(0, 7)).toEqual(
    'bathtub rising peaking shelf plan before after'.split(' '),
  )
})

test('what is written is read back, in small letters, with blanks, and with O and I for 0 and 1', () => {
  const code = writeCode(answer)
  expect(readCode(bodyOf(code))).toEqual(answer)
  const byHand = bodyOf(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  expect(readCode(byHand.replaceAll('-', ' '))).toEqual(answer)
  expect(codesIn(`Tom: burn ${byHand.replaceAll('-', ' ')}`).answers).toEqual([answer])
  // As mail breaks a long line, with the sender's marks.
  const wrapped = code.replace(/.{30}/g, '$&\n> ')
  expect(codesIn(`Hello,\n> ${wrapped}\nBye`)).toMatchObject({ answers: [answer], damaged: [] })
})

test('every wrong sign and every two signs that changed places are noticed', () => {
  const body = bodyOf(writeCode({ task: 'rising', mark: 77, levels: [39, 38, 37, 36] })).replace(
    /-/g,
    '',
  )
  let tried = 0
  for (let k = 0; k < body.length; k++) {
    for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (sign === body[k]) continue
      tried++
      expect(readCode(body.slice(0, k) + sign + body.slice(k + 1))).toBe('checksum')
    }
    const next = body[k + 1]
    if (next !== undefined && next !== body[k])
      expect(readCode(body.slice(0, k) + next + body[k]! + body.slice(k + 2))).toBe('checksum')
  }
  expect(tried).toBeGreaterThan(500)
})

test('of 200 codes in one text with 10 damaged, 190 are read, 10 named with their lines, and one that came twice counts once', () => {
  const codes = exampleCodes(questions, { count: 200, seed: 1, everyDamaged: 20 })
  const text = [...codes, codes[0]!].map((code, k) => `pupil ${k}; ${code} ;ok`).join('\r\n')
  const found = codesIn(text)
  expect(found.answers).toHaveLength(190)
  expect(found.damaged.map(({ line }) => line)).toEqual(
    Array.from({ length: 10 }, (_, k) => 20 * (k + 1)),
  )
  expect(found).toMatchObject({ repeated: 1, left: 0 })
  const cells = answersRead(found.answers, questions)
  expect(cells).toHaveLength(190)
})

test('a code whose word is damaged is named, too; words between codes are not', () => {
  const found = codesIn('Group 3B, room 12-14\nBVRN-1010-0012-DGAQ-V')
  expect(found).toMatchObject({ answers: [], damaged: [{ line: 2, why: 'sign' }] })
})

test('curves are counted, and lines that were set are named as the bathtub names them', () => {
  const { curves } = bathtub
  const codes = curves.flatMap(({ levels }, pick) => [
    writeCode({ task: 'bathtub', mark: pick, pick }),
    writeCode({
      task: 'bathtub',
      mark: 9,
      levels: [3, 6, 9, 12].map((step) => Math.round(levels[step]! / 5)),
    }),
  ])
  const { answers } = codesIn(codes.join('\n'))
  expect(picksIn(answers)).toEqual([1, 1, 1, 1])
  const lines = answers.flatMap((each) => lineOf(each, bathtub) ?? [])
  expect(lines).toHaveLength(4 * 13)
  const all = answers.map((each) => lineOf(each, bathtub)).filter((each) => each !== null)
  expect(new Set(kindsIn(all, bathtub).map(({ kind }) => kind))).toEqual(
    new Set(['copiesInflow', 'follows', 'steadies', 'overshoots']),
  )
})

test('a name that a spreadsheet would run is saved as a word', () => {
  const { answers } = codesIn(writeCode({ task: 'bathtub', mark: 1, pick: 0, name: '=1+1' }))
  expect(answersRead(answers, questions)[0]![1]).toBe("'=1+1")
})

test('500 junk codes: none throws, what was read can be saved, what was not is named', () => {
  junkCodesAreNamed(500)
})

test('500 junk files: each is read or named, none throws', () => junkFilesAreRead(500))
