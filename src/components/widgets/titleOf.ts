/** What a widget is called in the words that it is handed; two that share their words have a title each there. */
export function titleOf(name: string, handed: Readonly<Record<string, unknown>>): string {
  const key = name[0]!.toLowerCase() + name.slice(1)
  const words = handed.words as Readonly<Record<string, { readonly title?: unknown }>>
  const own = words[key]?.title
  if (typeof own === 'string') return own
  for (const { title } of Object.values(words)) {
    const shared = (title as Readonly<Record<string, unknown>> | undefined)?.[key]
    if (typeof shared === 'string') return shared
  }
  throw new Error(`The words of ${name} have no title.`)
}
