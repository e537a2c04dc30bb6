// Prints the confidence tests of the model and what they measured: npm run confidence [-- --json]
// With `-- --write` it also asks every claim of the thousand runs again, and writes down in how many it holds.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { baseline } from '../src/data/baseline.ts'
import inRuns from '../src/data/claimsInRuns.json' with { type: 'json' }
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../src/data/ensemble.ts'
import enModel from '../src/data/strings/en/confidence.ts'
import enClaims from '../src/data/strings/en/confidenceClaims.ts'
import enSurprises from '../src/data/strings/en/confidenceSurprises.ts'
import { fill } from '../src/data/strings/format.ts'
import { versions } from '../src/data/versions.ts'
import { claimsInRuns } from '../src/model/confidence/claimsInRuns.ts'
import type { ConfidenceResult, ConfidenceRow } from '../src/model/confidence/row.ts'
import { CONFIDENCE_ROWS } from '../src/model/confidence/rows.ts'
import { UNCERTAIN } from '../src/model/sensitivity.ts'
import { claimTable, withClaimTable } from './claimTable.ts'
import { figureText } from '../src/components/prose/figureText.ts'
import { root } from './run.ts'
import { writeOrCompare } from './scoreTable.ts'

/** How many of the runs a test asks again. */
const FIRST = 40

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

/** By claim, in how many of the runs it holds, as committed. */
const counts = new Map<string, number>(inRuns.claims.map(({ id, holdsIn }) => [id, holdsIn]))

function textOf({ id, test, chapter, holds, figures, flips }: Measured): string {
  const { tried, conclude } = { ...enModel, ...enSurprises, ...enClaims }[id]
  const words = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, figureText(value, 'en')]),
  )
  const where = chapter === undefined ? test : `chapter ${chapter}`
  return [
    `${holds ? 'holds' : 'FAILS'}  ${where}: ${fill(tried, words)}`,
    `       ${fill(conclude, words)}`,
    ...(flips.length === 0 ? [] : [`       Does not hold with ${flips.join(', ')}.`]),
    ...(counts.has(id) ? [`       Holds in ${counts.get(id)} of ${inRuns.members} runs.`] : []),
  ].join('\n')
}

async function writeCounts(): Promise<void> {
  const request = { baseline, seed: ENSEMBLE_SEED, members: ENSEMBLE_MEMBERS, first: FIRST }
  const claims = claimsInRuns(CONFIDENCE_ROWS, request)
  const { members, first } = request
  await writeOrCompare('src/data/claimsInRuns.json', { versions, members, first, claims })
  const doc = `${root}docs/confidence.md`
  writeFileSync(doc, withClaimTable(readFileSync(doc, 'utf8'), claimTable(claims, members)))
}

async function main(): Promise<void> {
  const options = { json: { type: 'boolean' }, write: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  if (values.write) return writeCounts()
  const measured = measureConfidence()
  console.log(values.json ? JSON.stringify(measured, null, 2) : measured.map(textOf).join('\n'))
  if (!measured.every(({ holds }) => holds)) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
