import { expect, test } from 'vitest'
import { leaveOneOut } from '../../scripts/leaveOneOut.ts'
import { printed } from '../../scripts/scoreTable.ts'
import committed from '../../src/data/calibration/leftOut.json' with { type: 'json' }

test('what each series left out leaves of the fit is reproduced, to the last printed digit', () => {
  expect(printed(leaveOneOut())).toEqual(committed)
})
