import { test } from 'vitest'
import { junkIsSaid } from './junkIsSaid.ts'

test('10,000 junk queries: each runs, none throws, and what was not taken is said', () => {
  junkIsSaid(10_000)
})
