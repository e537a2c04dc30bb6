/** The text of what a pattern finds in HTML that the server wrote: its first group, without marks. */
export function textIn(html: string, pattern: RegExp): string {
  const [, inside] = pattern.exec(html) ?? []
  if (inside === undefined) throw new Error(`the widget has nothing that matches ${pattern}.`)
  return inside
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()
}

export const HEADING = /<h3[^>]*>([\s\S]*?)<\/h3>/
export const RESULT = /<p[^>]*\bdata-result\b[^>]*>([\s\S]*?)<\/p>/
