// Stands in for loadEnsemble.ts in an embed, which is one file. A module that is imported late would
// have all that it shares with others wrapped up, a thirtieth of the script.
import { ensembleInSlices } from '../../model/ensemble/ensemble.ts'

export const loadEnsemble = () => Promise.resolve({ ensembleInSlices })
