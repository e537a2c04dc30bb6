import { baseline } from '../../src/data/baseline.ts'
import { ENSEMBLE_SEED } from '../../src/data/ensemble.ts'
import { parameters, type ParameterId } from '../../src/data/parameters.ts'
import { rankCorrelations } from '../../src/model/answers/rankCorrelation.ts'
import { runEnsemble, type EnsembleRequest } from '../../src/model/ensemble/ensemble.ts'
import { NEVER, type EnsembleOutcome } from '../../src/model/ensemble/memberOutcomes.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { isoOf } from '../../src/model/time.ts'
import { UsageError } from './usageError.ts'

const MOST_MEMBERS = 100_000
/** About a month: a row a week would make the output four times as long. */
const KEEP_EVERY = 4
const RANKED: readonly EnsembleOutcome[] = ['us.bareDay', 'europe.bareDay', 'ukraine.shortfall']

/** `--ensemble`: so many runs drawn from the ranges; each outcome's value in each run, the bands, and what goes with what. */
export function ensembleAnswer(
  scenario: Scenario,
  count: string,
  { seed, vary }: { readonly seed?: string; readonly vary?: string },
): object {
  const request: EnsembleRequest = {
    baseline,
    scenario,
    seed: wholeNumber('--seed', seed ?? String(ENSEMBLE_SEED), 0, 2 ** 32 - 1),
    members: wholeNumber('--ensemble', count, 2, MOST_MEMBERS),
    keepEvery: KEEP_EVERY,
    ...(vary === undefined ? {} : { vary: variedIds(vary) }),
  }
  const { outcomes, bands, days, levels, varied, ...rest } = runEnsemble(request)
  const ids = Object.keys(outcomes) as EnsembleOutcome[]
  const rows = days.length
  return {
    ...rest,
    varied,
    outcomes: Object.fromEntries(
      ids.map((id) => [dateless(id), Array.from(outcomes[id]!, (value) => printed(id, value))]),
    ),
    rankCorrelations: Object.fromEntries(
      RANKED.map((id) => [dateless(id), rankCorrelations(request, outcomes[id]!)]),
    ),
    levels,
    dates: Array.from(days, isoOf),
    bands: Object.fromEntries(
      Object.entries(bands).map(([id, band]) => [
        id,
        levels.map((_, l) => [...band.subarray(l * rows, (l + 1) * rows)]),
      ]),
    ),
  }
}

/** As an outcome of one run is called. */
const dateless = (id: EnsembleOutcome) => id.replace(/Day$/, 'Date').replace('StartDate', 'Start')

function printed(id: EnsembleOutcome, value: number): number | string | null {
  if (value === NEVER && (id.endsWith('Day') || id.startsWith('stockShare'))) return null
  return id.endsWith('Day') ? isoOf(value) : value
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  if (!(number >= least && number <= most))
    throw new UsageError(
      `${option} is "${text}", but it must be a whole number from ${least} to ${most}.`,
    )
  return number
}

function variedIds(text: string): ParameterId[] {
  return text.split(',').map((id) => {
    const row = parameters.find((each) => each.id === id)
    if (!row) throw new UsageError(`--vary names "${id}", which is no parameter.`)
    if (row.low === null) throw new UsageError(`--vary names ${id}, which has no range.`)
    return row.id
  })
}
