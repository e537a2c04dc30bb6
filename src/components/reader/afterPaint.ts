export interface AfterPaint {
  /** Does a task once the next picture is painted; until then a newer one takes its place. */
  wish(task: () => void): void
  cancel(): void
}

/** What need not be seen in the same picture as the move of a hand. */
export function afterPaint(): AfterPaint {
  let wished: (() => void) | null = null
  let isDue = false
  return {
    cancel: () => (wished = null),
    wish(task) {
      wished = task
      // Put off by each newer wish, it would never come while a hand moves fast.
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
