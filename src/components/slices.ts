// Long enough to be worth a turn of the page, short enough not to hold up a slow phone.
const SLICE_MILLISECONDS = 8

/** Drives work that comes in slices, a few milliseconds at a time; returns what stops it. */
export function inSlices<T>(
  work: () => Generator<unknown, T>,
  done: (result: T) => void,
): () => void {
  const slices = work()
  const turn = () => {
    const until = performance.now() + SLICE_MILLISECONDS
    for (;;) {
      const { done: finished, value } = slices.next()
      if (finished) return done(value)
      if (performance.now() >= until) break
    }
    timer = setTimeout(turn)
  }
  let timer = setTimeout(turn)
  return () => clearTimeout(timer)
}
