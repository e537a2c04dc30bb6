import { expect, test } from 'vitest'
import { largerPart } from '../../src/components/charts/strip.ts'

test.each([
  [400, { x: 100, width: 200 }],
  [250, { x: 100, width: 150 }],
  [150, { x: 150, width: 150 }],
  [50, { x: 100, width: 200 }],
])(
  'of a spell from 100 to 300 that turns faint at %i, its word stands in the larger part',
  (faintFrom, part) => {
    const spell = { limit: 'orders', x: 100, width: 200 } as const
    expect(largerPart(spell, faintFrom)).toEqual({ limit: 'orders', ...part })
  },
)
