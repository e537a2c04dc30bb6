interface HeaderRule {
  readonly pattern: string
  readonly matches: (path: string) => RegExpMatchArray | null
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/**
 * Reads the `_headers` format of Netlify and Cloudflare: a path, then indented `Name: value` lines.
 * In a path `*` stands for anything (`:splat` in a value), `:name` for one part of the path.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] })
      continue
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (!name || value === undefined || !rule)
      throw new Error(`_headers, line ${index + 1}: expected "Name: value", got "${line.trim()}"`)
    rule.headers.push([name, value])
  }
  return rules.map(({ pattern, headers }) => {
    const expression = new RegExp(`^${toExpression(pattern)}$`)
    return { pattern, headers, matches: (path) => path.match(expression) }
  })
}

const toExpression = (pattern: string) =>
  pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace('*', '(?<splat>.*)')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')

/**
 * All rules that match apply. Values of one name are joined by commas: two content policies then
 * both hold, so a general one can stand beside one for a folder.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const rule of rules) {
    const groups = rule.matches(path)
    if (!groups) continue
    for (const [name, value] of rule.headers) {
      const filled = value.replace(/:(\w+)/g, (whole, key) => groups.groups?.[key] ?? whole)
      const before = found.get(name.toLowerCase())
      found.set(name.toLowerCase(), before ? `${before}, ${filled}` : filled)
    }
  }
  return found
}
