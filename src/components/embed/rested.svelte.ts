interface Rested<T> {
  readonly current: T
  /** Does not wait. */
  settle(): void
}

/** A value that follows another once that has rested, so that typing loads a preview once. */
export function rested<T>(read: () => T, milliseconds = 500): Rested<T> {
  let current = $state.raw(read())
  $effect(() => {
    const next = read()
    const timer = setTimeout(() => (current = next), milliseconds)
    return () => clearTimeout(timer)
  })
  return {
    get current() {
      return current
    },
    settle() {
      current = read()
    },
  }
}
