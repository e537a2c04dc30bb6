// What a page fetches late: a module that nothing else names, for the server reads the model at once.
export { ensembleInSlices } from '../../../model/ensemble/ensemble.ts'
