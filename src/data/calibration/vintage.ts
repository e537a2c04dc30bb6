import { neutralOf } from '../neutral.ts'
import { parameters, type ParameterId } from '../parameters.ts'
import type { Schedule } from '../types.ts'
import frozen from '../vintage/2023-02-13.json' with { type: 'json' }
import type { FittedRow } from './fitted.ts'

interface VintageParameter {
  readonly best: Schedule | null
  readonly low: number | null
  readonly high: number | null
  /** What it rests on, all published by then, and why; absent: the starting value and range. */
  readonly sources?: readonly string[]
  readonly why?: string
}

interface VintageRow {
  readonly id: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly date: { readonly text: string; readonly from: string; readonly to: string }
  readonly source: string
  /** As the source gives it; a year or a month counts as its last day. */
  readonly published: string
}

interface Vintage {
  /** The last day whose publications count. */
  readonly cutoff: string
  readonly frozen: string
  readonly about: string
  readonly fitted: readonly { id: ParameterId; grid: number; round: number }[]
  readonly parameters: Readonly<Record<ParameterId, VintageParameter>>
  readonly observations: Readonly<Record<string, readonly VintageRow[]>>
}

const known = frozen as unknown as Vintage

/** What was published by the day of the press conference on which the story opens; parameters that came later are neutral. */
export const vintage: Vintage = {
  ...known,
  parameters: Object.fromEntries(
    parameters.map(({ id }) => [
      id,
      known.parameters[id] ?? { best: neutralOf(id), low: null, high: null },
    ]),
  ) as Vintage['parameters'],
}

/** The parameters that a hindcast fits, with the range they had then. */
export const vintageRows: readonly FittedRow[] = vintage.fitted.map(({ id, grid, round }) => {
  const { best, low, high } = vintage.parameters[id]
  return { id, start: best!, low: low!, high: high!, grid, round }
})
