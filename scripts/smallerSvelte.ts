import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { root } from './run.ts'

const svelteSource = resolve(realpathSync(resolve(root, 'node_modules/svelte')), 'src')
const internal = resolve(svelteSource, 'internal')

/**
 * Parts of Svelte that a page of one widget does without stand in the folder smallerSvelte, under the
 * path of the module they replace (Svelte is pinned; a fifth of the script). The widget is drawn anew in
 * one go, so nothing takes over the server's HTML. It waits for nothing, catches no errors, spreads no
 * listeners, and holds no deep state: `REFUSED` stops the build where a widget begins to.
 */
const standIns = fileURLToPath(new URL('smallerSvelte', import.meta.url))
const modules = new Map(
  readdirSync(standIns, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => [resolve(internal, path), readFileSync(resolve(standIns, path), 'utf8')]),
)

/** What the stand-ins cannot do, as the compiler writes it. */
const REFUSED: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\$\.(boundary|async|await|save)\(/, 'waits or catches errors'],
  [/\$\.(transition|animation)\(/, 'moves or fades'],
  [
    /\$\.(eager|bind_value)\(|\b(tick|flushSync|settled|fork)\b[^}]*\} from ['"]svelte['"]/,
    'asks for the page to be brought up to date at once',
  ],
  [/\$\.set_style\((?:[^(),]*,){3}/, 'has a style: directive'],
  [/\$\.set_class\((?:[^(),]*,){4}/, 'has a class: directive'],
  [/\$\.proxy\(/, 'holds deep state; $state.raw is enough'],
]

export function smallerSvelte(): Plugin[] {
  const MARK = '\0svelte:'
  return [
    {
      name: 'smaller-svelte',
      enforce: 'pre',
      resolveId(id, importer) {
        const from = importer?.replace(MARK, '')
        if (!from?.startsWith(svelteSource) || !id.startsWith('.')) return null
        const path = resolve(from, '..', id)
        return modules.has(path) ? MARK + path : importer === from ? null : path
      },
      load: (id) => (id.startsWith(MARK) ? modules.get(id.slice(MARK.length)) : null),
    },
    {
      name: 'smaller-svelte-refuses',
      enforce: 'post',
      transform(code, id) {
        if (!/\.svelte(\.ts)?$/.test(id)) return null
        const found = REFUSED.find(([pattern]) => pattern.test(code))
        if (found) this.error(`${id} ${found[1]}: see scripts/smallerSvelte.ts.`)
        return null
      },
    },
  ]
}
