import { expect, test } from 'vitest'
import { refusalText } from '../../src/components/sentences/refusalText.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import { checkGoal, parseGoal } from '../../src/model/answers/goal.ts'
import { frontier } from '../../src/model/answers/frontier.ts'
import { parseLever } from '../../src/model/answers/lever.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { run } from '../../src/model/run.ts'

const goal = parseGoal('us.notBareBefore_2024-06-01')
const twice = ['us.reserveFloor', 'us.reserveFloor'].map(parseLever)

const REFUSED: Readonly<Record<string, () => unknown>> = {
  'draw weights above 1': () =>
    run(baseline, { parameters: { 'us.drawWeight': 0.9, 'europe.drawWeight': 0.9 } }),
  'more guns broken than there are': () =>
    run(baseline, { parameters: { fireRate: 300, roundsPerBreakdown: 100 } }),
  'a goal after the end': () => checkGoal(goal, '2023-12-31'),
  'one lever twice': () => [
    ...frontier({ baseline, scenario: {}, goal, levers: [twice[0]!, twice[1]!] }).rows,
  ],
}

test.each(Object.keys(REFUSED))('%s is told in each language, with the levers’ names', (name) => {
  let refusal: Refusal | undefined
  try {
    REFUSED[name]!()
  } catch (error) {
    refusal = error as Refusal
  }
  expect(refusal).toBeInstanceOf(Refusal)
  for (const language of languages) {
    const { parameters, widget } = stringsOf(language)
    const text = refusalText(refusal!, parameters, widget)
    expect(text).toMatch(/^\p{Lu}[^{}]*\.$/u)
    expect(text).not.toContain(refusal!.message)
    for (const id of refusal!.subject.split(' + '))
      if (refusal!.kind === 'bound')
        expect(text).toContain(parameters[id as keyof typeof parameters].label)
  }
})
