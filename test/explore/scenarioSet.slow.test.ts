import { test } from 'vitest'
import { junkSetsAreSaid } from './junkSetsAreSaid.ts'

test('10,000 junk fragments: none throws, each scenario runs, names are one line', () => {
  junkSetsAreSaid(10_000)
})
