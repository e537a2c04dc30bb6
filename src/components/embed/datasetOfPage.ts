// What stands in an embed for src/data/parameters.ts and versions.ts, and on the server for the published
// figures too: scripts/embedBuild.ts leads their imports here.
import { DATASET_ID, type ServerDataset } from './dataset.ts'

export const dataset = (globalThis.burnRateDataset ??
  JSON.parse(document.getElementById(DATASET_ID)!.textContent)) as ServerDataset
