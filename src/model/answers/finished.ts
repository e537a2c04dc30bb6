/** Runs work that comes in slices (a generator) to its end and returns the result. */
export function finished<T>(slices: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}
