import { expect, test } from 'vitest'
import { coloursIn } from '../../src/components/embed/coloursIn.ts'

test('colours are read by their names from the light theme alone', () => {
  const style =
    ':root { --sans: x; --paper: light-dark(#fffdf8, #000); --us: light-dark(#0067a8, #fff) }'
  expect(coloursIn(style)).toEqual({ paper: '#fffdf8', us: '#0067a8' })
})
