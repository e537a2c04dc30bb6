/** Drives work that comes in slices to its end. */
export function finished<T>(slices: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}
