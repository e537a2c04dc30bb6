import { test } from 'vitest'
import { junkCodesAreNamed } from './junkCodesAreNamed.ts'
import { junkFilesAreRead } from './junkFilesAreRead.ts'

test('10,000 junk codes: none throws, what was read can be saved, what was not is named', () => {
  junkCodesAreNamed(10_000)
})

test('10,000 junk files: each is read or named, none throws', () => junkFilesAreRead(10_000))
