import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ORIGIN = 'http://site.invalid'
/** Written as they stand: attributes’ escapes are undone below. */
const LINKS = /\s(?:href|src|component-url|renderer-url|data-props|data-card)="([^"[]*)"/g
/** Pictures and addresses for those who pass a page on. */
const SHARED = /\scontent="(https?:[^"]*)"/g
const IN_STYLES = /url\(["']?([^"')]*)/g
/** In answers for editors, and in texts. */
const WHOLE = /\bhttps?:\/\/[^\s"'\\<>)]*/g
const ANCHORS = /\sid="([^"]*)"/g
const PLACES = /<(?:loc|id|uri)>([^<]*)<|\shref="([^"]*)"/g

interface Site {
  readonly dir: string
  /** Where it is to stand, with slashes at both ends. */
  readonly base: string
  /** The origin that it was built for: addresses written out whole. */
  readonly origin: string
}

export interface LinkReport {
  readonly files: number
  readonly links: number
  /** A line each: the file, the link, why. */
  readonly broken: readonly string[]
}

/**
 * Every link of a built site’s pages, styles, feeds, answers for editors and site map that leads within it, looked up in its folder:
 * the file must be there below the base path, and so must the place in a page that it names.
 */
export function brokenLinks({ dir, base, origin }: Site): LinkReport {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(html|xml|css)$|^oembed\/.*\.json$|^[^/]*\.txt$/.test(file))
    .toSorted()
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (file: string) => {
    const known =
      anchors.get(file) ?? new Set(found(readFileSync(join(dir, file), 'utf8'), ANCHORS))
    anchors.set(file, known)
    return known
  }
  const faultOf = (target: URL): string | null => {
    if (!target.pathname.startsWith(base)) return `outside ${base}`
    const path = decodeURIComponent(target.pathname.slice(base.length))
    const isFolder = statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() === true
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (isFolder && file === path) return 'a folder without its slash'
    if (!existsSync(join(dir, file))) return 'no such file'
    const place = decodeURIComponent(target.hash.slice(1))
    if (place === '' || !file.endsWith('.html') || anchorsOf(file).has(place)) return null
    return `no place “${place}” there`
  }

  let links = 0
  const broken: string[] = []
  for (const file of files) {
    const text = readFileSync(join(dir, file), 'utf8')
    const here = new URL(`${base}${file.replace(/(^|\/)index\.html$/, '$1')}`, ORIGIN)
    for (const link of new Set(linksIn(file, text))) {
      const own = link.startsWith(origin) ? link.slice(origin.length) || '/' : link
      if (/^[a-z][a-z+.-]*:/i.test(own) || own.startsWith('//')) continue
      links++
      const fault = faultOf(new URL(own, here))
      if (fault !== null) broken.push(`${file}: ${link}: ${fault}`)
    }
  }
  return { files: files.length, links, broken }
}

function linksIn(file: string, text: string): string[] {
  if (file.endsWith('.html')) return [...found(text, LINKS), ...found(text, SHARED)]
  if (file.endsWith('.xml')) return found(text, PLACES)
  return found(text, file.endsWith('.css') ? IN_STYLES : WHOLE)
}

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, one, other]) => unescaped(one ?? other ?? whole))

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&')
