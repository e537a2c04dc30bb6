// After the build, moves widgets' props (words, ranges, figures) from the pages into files that are
// fetched when a widget starts. They are a quarter of the story's size and of no use to a reader
// who never gets there. Pages with the same props share a file.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parseHTML } from 'linkedom'

const ISLAND = /(<astro-island [^>]*?) props="([^"]*)"([^>]* client="near")/g

const unescaped = (attribute: string) =>
  parseHTML(`<p title="${attribute}">`).document.querySelector('p')!.title

/** Hands each island's props to `keep`, which answers with the address they can be fetched from. */
const withPropsElsewhere = (html: string, keep: (props: string) => string) =>
  html.replace(
    ISLAND,
    (_, before: string, props: string, after: string) =>
      `${before} data-props="${keep(unescaped(props))}"${after}`,
  )

export function lighterPages(): AstroIntegration {
  let assets = ''
  let base = ''
  return {
    name: 'burn-rate:lighter-pages',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/components/islands/near.ts' })
      },
      'astro:config:done': ({ config }) => {
        assets = config.build.assets
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        mkdirSync(join(folder, assets), { recursive: true })
        const keep = (props: string) => {
          const hash = createHash('sha256').update(props).digest('hex').slice(0, 12)
          const file = `${assets}/props.${hash}.json`
          writeFileSync(join(folder, file), props)
          return base + file
        }
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue
          const path = join(folder, file)
          const html = readFileSync(path, 'utf8')
          writeFileSync(path, withPropsElsewhere(html, keep))
        }
      },
    },
  }
}
