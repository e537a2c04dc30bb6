import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import type { SeriesScore } from '../src/model/fit/report.ts'
import { root } from './run.ts'

const DIGITS = 6

/** A result as it is committed: six digits of each number, so that nothing hangs on the last bits. */
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
    console.log(`${file} holds something else; --write puts this in its place.`)
    process.exitCode = 1
  }
}

/** One line a series: what was scored, and what a naive guess makes of the same points. */
export function printScores(scores: readonly SeriesScore[]): void {
  for (const { series, model, measure, errors, bounds, inside, noChange, straightLine } of scores) {
    const parts = [`${series} ~ ${model} ${measure}:`]
    if (errors)
      parts.push(
        `n ${errors.n}, median ${errors.medianAbsolutePercent.toFixed(1)} %, RMSE ${errors.rmse.toFixed(0)}, U ${errors.theilU.toFixed(3)}, in band ${inside.points}/${inside.of}`,
      )
    if (errors?.theilParts) {
      const { bias, variance, covariance } = errors.theilParts
      parts.push(`parts ${[bias, variance, covariance].map((part) => part.toFixed(2)).join(' ')}`)
    }
    if (bounds.of > 0) parts.push(`bounds kept ${bounds.kept}/${bounds.of}`)
    for (const [name, naive] of Object.entries({ noChange, straightLine }))
      if (naive)
        parts.push(
          `| ${name} ${naive.errors.medianAbsolutePercent.toFixed(1)} % to ${naive.model.medianAbsolutePercent.toFixed(1)} % (n ${naive.errors.n})${naive.wins ? ' WINS' : ''}`,
        )
    console.log(parts.join(' '))
  }
}
