import { pauseForReader, runInSlices } from './ensemble/runInSlices.ts'

// Milliseconds a slice: long enough for the overhead to be small, short enough not to block a slow
// phone.
const SLICE_MILLISECONDS = 6

/** Drives work that comes in slices, a few milliseconds at a time; returns what stops it. */
export const inSlices = <T>(
  work: () => Generator<unknown, T>,
  done: (result: T) => void,
): (() => void) =>
  runInSlices(work, SLICE_MILLISECONDS, pauseForReader, {
    onProgress() {},
    onResult: done,
    onFailure(error) {
      throw error
    },
  })
