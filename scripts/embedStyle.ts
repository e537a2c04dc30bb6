import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

const read = (path: string) => readFileSync(join(root, 'src/components', path), 'utf8')

/** The site's style without its fonts, with themes that an address can choose. */
export function embedStyle(): string {
  const site = read('layout/global.css').replace(/@font-face\s*\{[^}]*\}\s*/g, '')
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/
  const found = dark.exec(site)
  if (!found) throw new Error('global.css has no block of dark colours that can be found.')
  const themed = site.replace(
    dark,
    `@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {${found[1]}} }
:root[data-theme='dark'] {${found[1]}}`,
  )
  return `${themed}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
${read('embed/embed.css')}`
}
