/**
 * The figures that a written piece of a page cites, by id, each once. Read from what was written, as
 * Astro writes the pieces of a page at the same time: none can keep a list of its own meanwhile.
 */
export function citedIn(html: string): string[] {
  const marks = html.matchAll(/data-card="[^"]*\/cards\/([^"/]+)\.json"|data-figure="([^"]+)"/g)
  return [...new Set([...marks].map(([, linked, served]) => linked ?? served!))]
}
