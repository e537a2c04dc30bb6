import type { Claim } from '../../data/claims.ts'
import type { Fact, ParameterRow } from '../../data/types.ts'

/** What the model of an embed starts from. One program serves every date of data: its page hands it those of its date. */
export interface Dataset {
  readonly versions: { readonly model: number; readonly data: string }
  readonly parameters: readonly ParameterRow[]
}

/** What the server draws from; a page is handed the figures it shows with its widget's props. */
export interface ServerDataset extends Dataset {
  readonly facts: Readonly<Record<string, Fact>>
  readonly observations: Readonly<Record<string, readonly Fact[]>>
  readonly claims: readonly Claim[]
}

/** The element of an embed's page that holds its dataset. */
export const DATASET_ID = 'embed-dataset'

declare global {
  /** Where there is no page, whoever starts the program sets it first: the build, and a worker's first line. */
  var burnRateDataset: Dataset | undefined
}
