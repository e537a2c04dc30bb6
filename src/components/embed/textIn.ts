/** The text of what a pattern finds in HTML that the server wrote: its first group, without tags. Throws where there is none. */
export function textIn(html: string, pattern: RegExp): string {
  const [, inside] = pattern.exec(html) ?? []
  if (inside === undefined) throw new Error(`the widget has nothing that matches ${pattern}.`)
  const words = inside
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()
  if (!words) throw new Error(`what matches ${pattern} in the widget is empty.`)
  return words
}

export const HEADING = /<h3[^>]*>([\s\S]*?)<\/h3>/
export const RESULT = /<p[^>]*\bdata-result\b[^>]*>([\s\S]*?)<\/p>/
