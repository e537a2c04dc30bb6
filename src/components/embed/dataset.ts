import type { Claim } from '../../data/claims.ts'
import type { Fact, ParameterRow } from '../../data/types.ts'

/** What the model of an embed starts from. One script serves every date of data: each page holds the data of its own. */
export interface Dataset {
  readonly versions: { readonly model: number; readonly data: string }
  readonly parameters: readonly ParameterRow[]
}

/** What the server draws from; a page is handed the figures it shows with its widget's props. */
export interface ServerDataset extends Dataset {
  readonly facts: Readonly<Record<string, Fact>>
  readonly observations: Readonly<Record<string, readonly Fact[]>>
  readonly claims: readonly Claim[]
  /** How well the fit and the hindcast of that date did (src/data/calibration). */
  readonly scores: { readonly full: unknown; readonly hindcast: unknown }
}

/** The element of an embed's page that holds its dataset. */
export const DATASET_ID = 'embed-dataset'

declare global {
  /** Where there is no page, this is set before the program starts: by the build, and by a worker's first line. */
  var burnRateDataset: Dataset | undefined
}
