export interface AfterPaint {
  /** Does a task once the next picture is painted; a newer one takes its place. */
  wish(task: () => void): void
  cancel(): void
}

/** What need not be seen in the same picture as the move of a hand. */
export function afterPaint(): AfterPaint {
  let frame: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    // A server has no frames, and nothing to cancel.
    if (frame !== undefined) cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  return {
    cancel,
    wish(task) {
      cancel()
      frame = requestAnimationFrame(() => (timer = setTimeout(task)))
    },
  }
}
