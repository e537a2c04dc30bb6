import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { of100Sent } from '../../src/model/origins.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'

test.each([2022, 2023, 2024])(
  'of 100 rounds sent in %i, the stocks’ part of the producers’ is the outcome `stockShare`',
  (year) => {
    const each = run(baseline)
    const sent = of100Sent(each, year)
    const drawn = sent['us.drawdown'] + sent['europe.drawdown']
    const made = sent['us.exports'] + sent['europe.exports']
    expect(drawn + made + sent.elsewhere).toBeCloseTo(100, 9)
    expect(drawn / (drawn + made)).toBeCloseTo(outcomesOf(each)[`stockShare.${year}`]!, 9)
  },
)

test('a run without rounds from elsewhere has none, and one without any is refused', () => {
  const alone = run(baseline, { parameters: { elsewhere: 0 } })
  expect(of100Sent(alone, 2023).elsewhere).toBe(0)
  const none = run(baseline, {
    parameters: { elsewhere: 0, 'us.aidShare': 0, 'europe.aidShare': 0 },
  })
  expect(() => of100Sent(none, 2023)).toThrow(/2023/)
  expect(() => of100Sent(none, 1999)).toThrow(/1999/)
})
