// WebKit throws an error at the hundredth write of the address within a short time.
const LEAST_MILLISECONDS = 500

/** When something was last performed, by whichever; on a clock that never goes back. */
let last = -LEAST_MILLISECONDS
const waitingOnes = new Set<() => void>()

/** Performs now all that waits. */
export function hurry(): void {
  for (const flush of waitingOnes) flush()
}

export interface Seldom<Value> {
  /** Performs it with this value as soon as it may; the last call wins. */
  write(value: Value): void
  /** Performs now what waits. */
  close(): void
  /** Forgets what waits. */
  drop(): void
}

/** Performs something at most twice a second, all that are made here together. */
export function seldom<Value>(perform: (value: Value) => void): Seldom<Value> {
  let waiting: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    waitingOnes.delete(flush)
    if (!waiting) return
    const { value } = waiting
    waiting = null
    last = performance.now()
    perform(value)
  }
  const flushWhenAllowed = () => {
    const left = last + LEAST_MILLISECONDS - performance.now()
    if (left > 0) timer = setTimeout(flushWhenAllowed, left)
    else flush()
  }
  return {
    write(value) {
      waiting = { value }
      waitingOnes.add(flush)
      timer ??= setTimeout(flushWhenAllowed)
    },
    close: flush,
    drop() {
      waiting = null
    },
  }
}
