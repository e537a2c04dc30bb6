import { source } from '../../data/published.ts'

/** Where a source can be read: its own page, or the page that repeats it; nothing where we read neither. */
export function linkOfSource(id: string): string | undefined {
  const { url, readVia } = source(id)
  return url ?? readVia?.url
}
