export interface SliceHandlers<Result, Progress = number> {
  /** How much of the work is done (0–1), after each slice. */
  readonly onProgress: (done: Progress) => void
  readonly onResult: (result: Result) => void
  readonly onFailure: (error: Error) => void
}

/**
 * Drives a generator that yields how much is done (0–1), a slice of so many milliseconds at a time,
 * so that a page can paint and a worker can receive a newer request in between. `pause` hands
 * control back and calls when it is its turn again. Returns what stops the work, silently, at the
 * next pause.
 */
export function runInSlices<Result, Progress = number>(
  work: () => Generator<Progress, Result>,
  milliseconds: number,
  pause: (next: () => void) => void,
  { onProgress, onResult, onFailure }: SliceHandlers<Result, Progress>,
): () => void {
  let stopped = false
  let steps: Generator<Progress, Result> | undefined
  const slice = () => {
    if (stopped) return
    try {
      steps ??= work()
      const end = performance.now() + milliseconds
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (step.done) {
        onResult(step.value)
        return
      }
      onProgress(step.value)
    } catch (error) {
      onFailure(error as Error)
      return
    }
    pause(slice)
  }
  pause(slice)
  return () => {
    stopped = true
  }
}

/** The next turn, at once: for a worker. */
export function pauseBriefly(next: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    next()
  }
  port2.postMessage(null)
}

// Where the page is never idle, work goes on all the same: after a timer of our own rather than by the
// callback's limit, which was all that a search waited for when it once did not end (why is not known).
const LONGEST_PAUSE = 100

/** The next turn once the browser has nothing to do for the reader: for a page. */
export function pauseForReader(next: () => void): void {
  // Not `in window`: tests run this outside a browser, where there is none.
  if (typeof requestIdleCallback !== 'function') {
    setTimeout(next, 4)
    return
  }
  const timer = setTimeout(() => {
    cancelIdleCallback(idle)
    next()
  }, LONGEST_PAUSE)
  const idle = requestIdleCallback(() => {
    clearTimeout(timer)
    next()
  })
}
