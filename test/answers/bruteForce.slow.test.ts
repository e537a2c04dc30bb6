import { test } from 'vitest'
import { stopsArePlainRuns } from './stopsArePlainRuns.ts'

test('A thousand random questions: each stop says what a plain run says, to the last bit', () => {
  stopsArePlainRuns(1000)
})
