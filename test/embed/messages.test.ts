import { test } from 'vitest'
import { junkIsToldAHeightAlone, junkSetsHeightsAlone } from './junkMessages.ts'

test('junk messages to a host’s page set heights of our frames, and nothing else', () => {
  junkSetsHeightsAlone(500)
})

test('junk messages to an embed are answered by its height, and only where its page asks', () => {
  junkIsToldAHeightAlone(500)
})
