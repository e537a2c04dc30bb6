// Prints the confidence tests of the model and what they measured: npm run confidence [-- --json]
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { baseline } from '../src/data/baseline.ts'
import enModel from '../src/data/strings/en/confidence.ts'
import enClaims from '../src/data/strings/en/confidenceClaims.ts'
import enSurprises from '../src/data/strings/en/confidenceSurprises.ts'
import { fill, formatCompact, formatMonth, formatNumber } from '../src/data/strings/format.ts'
import type { ConfidenceResult, ConfidenceRow } from '../src/model/confidence/row.ts'
import { CONFIDENCE_ROWS } from '../src/model/confidence/rows.ts'
import { UNCERTAIN } from '../src/model/sensitivity.ts'

type Measured = ConfidenceResult & Pick<ConfidenceRow, 'id' | 'test' | 'chapter'>

/** Every row with what was measured on the dataset as it stands. */
function measureConfidence(): Measured[] {
  return CONFIDENCE_ROWS.map(({ id, test, chapter, run }) => {
    const { figures, ...rest } = run(baseline, UNCERTAIN)
    return { id, test, chapter, ...rest, figures: finite(figures) }
  })
}

/** JSON has no infinity: what never happens is null. */
function finite(figures: ConfidenceResult['figures']): ConfidenceResult['figures'] {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' && !Number.isFinite(value) ? null : value,
    ]),
  )
}

/** A measured figure in a sentence: a date as its month, a large number rounded, null as a dash. */
function figureText(value: number | string | null): string {
  if (value === null) return '–'
  if (typeof value === 'string') return formatMonth(value, 'en')
  if (Math.abs(value) >= 1000) return formatCompact(value, 'en')
  // Adding 0 keeps a small negative number from being printed as −0.
  return formatNumber(Math.round(value * 10) / 10 + 0, 'en', 1)
}

function textOf({ id, test, chapter, holds, figures, flips }: Measured): string {
  const { tried, conclude } = { ...enModel, ...enSurprises, ...enClaims }[id]
  const words = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, figureText(value)]),
  )
  const where = chapter === undefined ? test : `chapter ${chapter}`
  return [
    `${holds ? 'holds' : 'FAILS'}  ${where}: ${fill(tried, words)}`,
    `       ${fill(conclude, words)}`,
    ...(flips.length === 0 ? [] : [`       Does not hold with ${flips.join(', ')}.`]),
  ].join('\n')
}

function main(): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
  const measured = measureConfidence()
  console.log(values.json ? JSON.stringify(measured, null, 2) : measured.map(textOf).join('\n'))
  if (!measured.every(({ holds }) => holds)) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
