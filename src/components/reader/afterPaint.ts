/** A queue of one task, for work that need not be done before the next paint. */
export function afterPaint() {
  let scheduled: (() => void) | null = null
  let isDue = false
  return {
    cancel: () => (scheduled = null),
    /** Runs a task after the next paint; a task scheduled before then takes its place. */
    schedule(task: () => void): void {
      scheduled = task
      // Not put off by a newer task: while a slider moves fast it would never run.
      if (isDue) return
      isDue = true
      requestAnimationFrame(() =>
        setTimeout(() => {
          isDue = false
          scheduled?.()
          scheduled = null
        }),
      )
    },
  }
}
