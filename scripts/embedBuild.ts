import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite'
import type * as EmbedServer from '../src/components/embed/embedServer.ts'
import type { KeptBaseline } from './keptBaselines.ts'
import { embedStyle } from './embedStyle.ts'
import { root } from './run.ts'

const source = (path: string) => resolve(root, 'src', path)

/** What an embed replaces: it writes no address, loads no file, and ends with its credit line. */
const STAND_INS: Readonly<Record<string, string>> = {
  [source('components/addressBar.ts')]: source('components/embed/embedAddress.ts'),
  [source('components/ensemble/workerFromFile.ts')]: source('components/embed/workerFromPage.ts'),
  [source('components/widgets/Foot.svelte')]: source('components/embed/EmbedFoot.svelte'),
}

function standIns(): Plugin {
  return {
    name: 'embed-stand-ins',
    enforce: 'pre',
    load: (id) => (id === '\0none.js' ? 'export const create_custom_element = null' : null),
    transform: (code, id) =>
      // What a value rests on is told on the site; a run needs none of it.
      id === source('data/parameters.ts') ? code.replace(/, facts: \[.*?\] \}/g, ' }') : null,
    resolveId(id, importer) {
      if (id === 'd3-scale') return source('components/embed/linearScale.ts')
      if (id === 'd3-shape') return source('components/embed/shortLine.ts')
      if (id.endsWith('/custom-element.js')) return '\0none.js'
      if (!importer || !id.startsWith('.')) return null
      return STAND_INS[resolve(importer, '..', id)] ?? null
    },
  }
}

/** Puts a kept baseline in the place of today's data. */
function keptData(kept: KeptBaseline): Plugin {
  const facts = Object.fromEntries(kept.facts.map((fact) => [fact.id, fact]))
  const observations = Object.fromEntries(
    Object.entries(kept.observations).map(([series, ids]) => [series, ids.map((id) => facts[id])]),
  )
  const exports = (name: string, value: unknown) =>
    `export const ${name} = ${JSON.stringify(value)}`
  const json = (value: unknown) => `export default ${JSON.stringify(value)}`
  const modules: Readonly<Record<string, string>> = {
    [source('data/parameters.ts')]: exports('parameters', kept.parameters),
    [source('data/versions.ts')]: exports('versions', { model: kept.model, data: kept.data }),
    [source('data/generated/facts.json')]: json(facts),
    [source('data/generated/observations.json')]: json(observations),
  }
  return {
    name: 'embed-kept-data',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return null
      const path = resolve(importer, '..', id)
      return path in modules ? `\0kept:${path}.js` : null
    },
    load(id) {
      return id.startsWith('\0kept:') ? modules[id.slice('\0kept:'.length, -'.js'.length)] : null
    },
  }
}

const ENTRY = join(root, 'embed')
const LOADED = '\0embed.js'
const STYLE = join(root, 'embed.css')

function entryOf(name: string): Plugin {
  return {
    name: 'embed-entry',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? LOADED : id === STYLE ? STYLE : null),
    load(id) {
      if (id === STYLE) return embedStyle()
      if (id !== LOADED) return null
      const from = (path: string) => JSON.stringify(source(path))
      return `import ${JSON.stringify(STYLE)}
import Widget from ${from(`components/widgets/${name}.svelte`)}
import { startEmbed } from ${from('components/embed/startEmbed.ts')}
startEmbed(Widget)`
    },
  }
}

function configOf(kept: KeptBaseline | null, plugins: Plugin[]): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    // Not the cache of the site's own build.
    cacheDir: join(root, '.cache/embed-vite'),
    plugins: [
      standIns(),
      ...(kept ? [keptData(kept)] : []),
      ...plugins,
      svelte({
        configFile: false,
        preprocess: vitePreprocess(),
        compilerOptions: { runes: true, dev: false },
      }),
    ],
  }
}

export interface Bundle {
  readonly script: string
  readonly style: string
}

/** One widget's script and style, each as one text. */
export async function bundleOf(name: string, kept: KeptBaseline | null): Promise<Bundle> {
  const output = (await build({
    ...configOf(kept, [entryOf(name)]),
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      // A library, so that no helper for further files is put in.
      lib: { entry: ENTRY, formats: ['iife'], name: 'burnRate', fileName: () => 'embed.js' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput
  const files = [output].flat().flatMap((each) => each.output)
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )
  if (scripts.length !== 1 || files.length !== scripts.length + styles.length)
    throw new Error(
      `${name} is not one script: ${files.map(({ fileName }) => fileName).join(', ')}`,
    )
  return { script: scripts[0]!.trim(), style: styles.join('').trim() }
}

/** A process's own: tests build beside `npm start`. */
export const serversDir = join(root, `.cache/embed-server-${process.pid}`)

/** The widgets of one date of data, to be rendered on the server. */
export async function serverOf(kept: KeptBaseline | null): Promise<typeof EmbedServer> {
  const outDir = join(serversDir, kept?.data ?? 'latest')
  await build({
    ...configOf(kept, []),
    ssr: { noExternal: true },
    build: {
      ssr: source('components/embed/embedServer.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'server.mjs', codeSplitting: false } },
    },
  })
  return (await import(pathToFileURL(join(outDir, 'server.mjs')).href)) as typeof EmbedServer
}
