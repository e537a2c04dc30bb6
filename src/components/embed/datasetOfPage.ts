// The data that an embed reads in the place of src/data/parameters.ts and versions.ts, and on the
// server of the published figures too: scripts/embedBuild.ts redirects their imports here.
import { DATASET_ID, type ServerDataset } from './dataset.ts'

export const dataset = (globalThis.burnRateDataset ??
  JSON.parse(document.getElementById(DATASET_ID)!.textContent)) as ServerDataset
