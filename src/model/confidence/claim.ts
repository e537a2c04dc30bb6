import type { Parameters } from '../scenario.ts'
import { baselineAt, type UncertainRow } from '../sensitivity.ts'
import type { Checked, ConfidenceRow, RangeEnd } from './row.ts'

/** A claim of a chapter: looked at on the baseline, then with each assumption alone at either end of its range. */
export function claim(
  row: Required<Pick<ConfidenceRow, 'id' | 'chapter' | 'mentioned'>>,
  check: (baseline: Parameters) => Checked,
): ConfidenceRow {
  return {
    ...row,
    test: 'claim',
    check,
    run(baseline, ranges) {
      const [holds, figures] = check(baseline)
      return { holds, figures, flips: flipsOf(baseline, ranges, check) }
    },
  }
}

function flipsOf(
  baseline: Parameters,
  ranges: readonly UncertainRow[],
  check: (baseline: Parameters) => Checked,
): RangeEnd[] {
  return ranges.flatMap((range) =>
    (['low', 'high'] as const)
      .filter((end) => !check(baselineAt(baseline, range, end))[0])
      .map((end): RangeEnd => `${range.id} ${end}`),
  )
}
