export interface AfterPaint {
  /** Does a task once the next picture is painted; until then a newer one takes its place. */
  wish(task: () => void): void
  cancel(): void
}

/** A queue of one task, for work that need not be done before the next paint. */
export function afterPaint(): AfterPaint {
  let wished: (() => void) | null = null
  let isDue = false
  return {
    cancel: () => (wished = null),
    wish(task) {
      wished = task
      // Not put off by a newer task: while a slider moves fast it would never run.
      if (isDue) return
      isDue = true
      requestAnimationFrame(() =>
        setTimeout(() => {
          isDue = false
          wished?.()
          wished = null
        }),
      )
    },
  }
}
