import { baseline } from '../src/data/baseline.ts'
import { HANDS_UP } from '../src/data/handsUp.ts'
import { kindsIn, lineOf } from '../src/model/classTally.ts'
import { codesIn } from '../src/model/codesIn.ts'
import { exampleCodes } from '../src/model/exampleCodes.ts'
import { handsUpQuestion } from '../src/model/handsUp.ts'
import { run } from '../src/model/run.ts'

const PUPILS = 200
const DAMAGED = 10

/** Milliseconds in which the codes of 200 pupils, 10 of them damaged, are read, checked and counted. */
export function readClass(): number {
  const shelf = run(baseline)
  const questions = HANDS_UP.map((id) => handsUpQuestion(id, shelf))
  const text = exampleCodes(questions, {
    count: PUPILS,
    seed: 1,
    everyDamaged: PUPILS / DAMAGED,
  }).join('\n')
  const start = performance.now()
  const { answers, damaged } = codesIn(text)
  for (const question of questions) {
    const lines = answers.filter(({ task }) => task === question.id)
    kindsIn(
      lines.map((each) => lineOf(each, question)).filter((each) => each !== null),
      question,
    )
  }
  const took = performance.now() - start
  if (answers.length !== PUPILS - DAMAGED || damaged.length !== DAMAGED)
    throw new Error(`${answers.length} codes were read and ${damaged.length} named as damaged.`)
  return took
}
