import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import type { SeriesScore } from '../src/model/fit/report.ts'
import { root } from './run.ts'

const DIGITS = 6

/** A result as it is committed: six digits of each number, so that the last bits, which engines may differ in, are left out. */
export const printed = (result: unknown): unknown =>
  JSON.parse(
    JSON.stringify(result, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
    ),
  )

/** With `--write`, writes a result to a file of the project; else says whether the file holds it. */
export async function writeOrCompare(file: string, result: unknown): Promise<void> {
  const text = await format(JSON.stringify(printed(result)), { parser: 'json', printWidth: 100 })
  if (process.argv.includes('--write')) writeFileSync(`${root}${file}`, text)
  else if (readFileSync(`${root}${file}`, 'utf8') === text) console.log(`${file} holds this.`)
  else {
    console.log(`${file} holds something else; “-- --write” puts this in its place.`)
    process.exitCode = 1
  }
}

interface Scored {
  readonly scores: readonly SeriesScore[]
  readonly core: { readonly medianAbsolutePercent: number }
  readonly all: { readonly medianAbsolutePercent: number }
  readonly coverage: { readonly points: number; readonly of: number }
}

/** Prints a line a series, and one over all. */
export function printScores({ scores, core, all, coverage }: Scored): void {
  console.log(scoreLines(scores).join('\n'))
  console.log(
    `core: median absolute error ${core.medianAbsolutePercent.toFixed(1)} %; all: ${all.medianAbsolutePercent.toFixed(1)} %; in the band ${coverage.points} of ${coverage.of}`,
  )
}

/** One line a series: what was scored, and what a naive guess makes of the same points. */
export function scoreLines(scores: readonly SeriesScore[]): string[] {
  return scores.map((score) => {
    const { series, model, measure, errors, bounds, inside, noChange, straightLine } = score
    const parts = [`${series} ~ ${model}, ${measure}:`]
    if (errors)
      parts.push(
        `n ${errors.n}, median ${errors.medianAbsolutePercent.toFixed(1)} %, RMSE ${Number(errors.rmse.toPrecision(3))}, U ${errors.theilU.toFixed(3)}, in the band ${inside.points} of ${inside.of}`,
      )
    if (errors?.theilParts) {
      const { bias, variance, covariance } = errors.theilParts
      parts.push(`parts ${[bias, variance, covariance].map((part) => part.toFixed(2)).join(' + ')}`)
    }
    if (bounds.of > 0) parts.push(`bounds kept ${bounds.kept} of ${bounds.of}`)
    for (const [name, naive] of [
      ['no change', noChange],
      ['straight line', straightLine],
    ] as const)
      if (naive)
        parts.push(
          `| ${name} (n ${naive.errors.n}): ${naive.errors.medianAbsolutePercent.toFixed(1)} % against ${naive.model.medianAbsolutePercent.toFixed(1)} %${naive.wins ? ', naive wins' : ''}`,
        )
    return parts.join(' ')
  })
}
