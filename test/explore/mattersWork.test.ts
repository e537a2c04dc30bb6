// What a goal hangs on: beside each of the widest bars stands where along its number the answer turns.
import { expect, test } from 'vitest'
import { mattersWork } from '../../src/components/explore/ask/mattersWork.ts'
import { tippingText } from '../../src/components/explore/ask/tippingText.ts'
import { modelWordsOf } from '../../src/components/widgets/modelWordsOf.ts'
import { STARTING_QUESTION } from '../../src/components/widgets/whatWouldItTake/startingQuestion.ts'
import { baseline } from '../../src/data/baseline.ts'
import { presetQuery } from '../../src/data/presets.ts'
import en from '../../src/data/strings/en/exploreAsk.ts'
import { readQuery } from '../../src/model/address.ts'
import { finished } from '../../src/model/answers/finished.ts'
import { readingOf } from '../../src/model/answers/reading.ts'
import { run } from '../../src/model/run.ts'
import { baselineAt, uncertainRow } from '../../src/model/sensitivity.ts'

test('on both sides of each tipping value the answer is another, in runs of the reader’s scenario', () => {
  const { scenario } = readQuery(baseline, presetQuery('us-60000-a-month'))
  const question = { ...STARTING_QUESTION, scenario }
  const told: number[] = []
  const { tornado, tippings } = finished(
    mattersWork(question, (matters) => told.push(matters.tippings.size)),
  )
  expect([...tippings.keys()]).toEqual(tornado.bars.map(({ id }) => id))
  expect(told).toEqual(tornado.bars.map((_, i) => i + 1))
  const speech = { words: modelWordsOf('en'), language: 'en' } as const
  for (const [id, tipping] of tippings) {
    const text = tippingText(tipping, en, speech)
    if (tipping === null) {
      expect(text).toBe(en.tipsNot)
      continue
    }
    const meets = (value: number) =>
      readingOf(question.goal, run(baselineAt(baseline, uncertainRow(id), value), scenario)).meets
    expect(meets(tipping.below), id).toBe(tipping.holdsBelow)
    expect(meets(tipping.above), id).toBe(!tipping.holdsBelow)
    expect(text).toMatch(/\d.* and .*\d/)
  }
})
