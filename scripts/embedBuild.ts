import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { minify, type MinifyOptions } from 'terser'
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite'
import type * as EmbedServer from '../src/components/embed/embedServer.ts'
import type { KeptBaseline } from './keptBaselines.ts'
import { embedStyle } from './embedStyle.ts'
import { root } from './run.ts'
import { smallerSvelte } from './smallerSvelte.ts'

const source = (path: string) => resolve(root, 'src', path)

/** What an embed replaces: it writes no address, loads no file, and ends with its credit line. */
const STAND_INS: Readonly<Record<string, string>> = {
  [source('components/reader/addressBar.ts')]: source('components/embed/embedAddress.ts'),
  [source('components/reader/ensemble/loadEnsemble.ts')]: source(
    'components/embed/ensembleAtHand.ts',
  ),
  [source('components/widgets/whatWouldItTake/ranking.svelte.ts')]: source(
    'components/embed/noRanking.ts',
  ),
  [source('components/reader/ensemble/workerFromFile.ts')]: source(
    'components/embed/workerFromPage.ts',
  ),
  [source('components/widgets/Foot.svelte')]: source('components/embed/EmbedFoot.svelte'),
}

/** On the server an explorer starts from the scenario of the picture that is drawn. */
const SERVER_STAND_INS: typeof STAND_INS = {
  ...STAND_INS,
  [source('components/reader/explorer.svelte.ts')]: source('components/embed/explorerAtQuery.ts'),
}

function standIns(forServer: boolean): Plugin {
  const table = forServer ? SERVER_STAND_INS : STAND_INS
  return {
    name: 'embed-stand-ins',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'd3-scale') return source('components/embed/linearScale.ts')
      if (id === 'd3-shape') return source('components/embed/shortLine.ts')
      if (!importer || !id.startsWith('.')) return null
      const found = table[resolve(importer, '..', id)]
      return found && found !== importer ? found : null
    },
  }
}

/** What a value rests on is told on the site; an embed asks only whether it rests on anything. */
const withoutFacts: Plugin = {
  name: 'embed-without-facts',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('src/data/parameters.ts')
      ? code.replace(/("?facts"?:\s*)\[[^\]]+\]/g, '$1[0]')
      : null,
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
    [source('data/generated/claims.json')]: json(kept.claims),
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
import Widget from ${from(`components/widgets/${name[0]!.toLowerCase() + name.slice(1)}/${name}.svelte`)}
import { startEmbed } from ${from('components/embed/startEmbed.ts')}
startEmbed(Widget)`
    },
  }
}

function configOf(kept: KeptBaseline | null, forServer: boolean, plugins: Plugin[]): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    // Not the cache of the site's own build.
    cacheDir: join(root, '.cache/embed-vite'),
    plugins: [
      standIns(forServer),
      ...(forServer ? [] : [withoutFacts, smallerSvelte()]),
      ...(kept ? [keptData(kept)] : []),
      ...plugins,
      svelte({
        configFile: false,
        preprocess: vitePreprocess(),
        compilerOptions: {
          runes: true,
          dev: false,
          // Short: the name stands on every element.
          cssHash: ({ hash, filename }) => `s${hash(relative(root, filename)).slice(0, 4)}`,
        },
      }),
    ],
  }
}

const TERSER: MinifyOptions = {
  ecma: 2020,
  safari10: false,
  // A property may be a getter that is read for an effect to follow.
  compress: { passes: 3, pure_getters: false },
}

export interface Bundle {
  readonly script: string
  readonly style: string
}

/** One widget's script and style, each as one text. */
export async function bundleOf(name: string, kept: KeptBaseline | null): Promise<Bundle> {
  const output = (await build({
    ...configOf(kept, false, [entryOf(name)]),
    build: {
      write: false,
      target: 'es2022',
      // A fiftieth less than the quick one.
      minify: 'terser',
      terserOptions: TERSER,
      // Those that know light-dark(), so that no stand-in for it is written.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
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
  // A second run shortens what the first has brought together, by a hundredth of what travels.
  const { code = '' } = await minify(scripts[0]!, TERSER)
  return { script: code.trim(), style: styles.join('').trim() }
}

/** A process's own: tests build beside `npm start`. */
export const serversDir = join(root, `.cache/embed-server-${process.pid}`)

/** The widgets of one date of data, to be rendered on the server. */
export async function serverOf(kept: KeptBaseline | null): Promise<typeof EmbedServer> {
  const outDir = join(serversDir, kept?.data ?? 'latest')
  await build({
    ...configOf(kept, true, []),
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
