// The ensemble's program for a page without a worker. A module of its own, which no other module
// imports at once, so that a page fetches it only when it is needed.
export { ensembleInSlices } from '../../../model/ensemble/ensemble.ts'
