/** What `make` gives, worked out when it is first asked for. A widget stands on several pages in each language, with the same figures. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
