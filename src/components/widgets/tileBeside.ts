import { fill } from '../../data/strings/format.ts'
import type { Run } from '../../model/run.ts'
import type { Tile } from './Tiles.svelte'

interface Runs {
  readonly run: Run
  readonly baseline: Run
}

/** What makes a tile of a number: now, and in the baseline. `labels`: a line a tile, and `baseline` with a place for the {value}. */
export const tileBeside =
  <Id extends string>(
    { run, baseline }: Runs,
    labels: Readonly<Record<Id | 'baseline', string>>,
    places: Readonly<Record<string, string>>,
  ) =>
  (id: Id, valueOf: (each: Run) => string): Tile => ({
    id,
    label: fill(labels[id], places),
    value: valueOf(run),
    base: fill(labels.baseline, { value: valueOf(baseline) }),
  })
