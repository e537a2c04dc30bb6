/** What `make` gives, worked out at the first call and kept. The same widget is on several pages in each language, with the same figures. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
