import { test } from 'vitest'
import { junkCodesAreNamed } from './junkCodesAreNamed.ts'

test('10,000 junk codes: none throws, what was read can be saved, what was not is named', () => {
  junkCodesAreNamed(10_000)
})
