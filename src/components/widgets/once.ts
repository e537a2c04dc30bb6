/** What `make` gives, worked out at the first call and kept. The same widget is on several pages in each language, with the same figures. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** What `make` gives for each key, worked out at its first call and kept: pictures in two languages tell of the same runs. */
export function onceEach<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}
