import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite'
import type { ServerDataset } from '../src/components/embed/dataset.ts'
import type * as EmbedServer from '../src/components/embed/embedServer.ts'
import { root } from './run.ts'
import { noteShipped } from './shippedPackages.ts'

const source = (path: string) => resolve(root, 'src', path)

/** Modules that are replaced in an embed, by their replacements: it writes no address, starts its worker from its own page, has the model at hand, leaves the thousand runs of a question to the story, and ends with its credit line. */
const STAND_INS: Readonly<Record<string, string>> = {
  [source('components/reader/addressBar.ts')]: source('components/embed/embedAddress.ts'),
  [source('components/reader/ensemble/workerFromFile.ts')]: source(
    'components/embed/workerFromPage.ts',
  ),
  [source('components/reader/ensemble/modelOnPage.ts')]: source('components/embed/modelAtHand.ts'),
  [source('components/widgets/whatWouldItTake/ranking.svelte.ts')]: source(
    'components/embed/rankingLeftOut.ts',
  ),
  [source('components/widgets/depletion/DepletionSight.svelte')]: source(
    'components/embed/SightLeftOut.svelte',
  ),
  [source('components/widgets/Sight.svelte')]: source('components/embed/SightLeftOut.svelte'),
  [source('components/widgets/Foot.svelte')]: source('components/embed/EmbedFoot.svelte'),
}

/** On the server an explorer starts from the scenario of the picture that is drawn. */
const SERVER_STAND_INS: typeof STAND_INS = {
  ...STAND_INS,
  [source('components/reader/explorer.svelte.ts')]: source('components/embed/explorerAtQuery.ts'),
}

function standIns(table: typeof STAND_INS): Plugin {
  return {
    name: 'embed-stand-ins',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return null
      const found = table[resolve(importer, '..', id)]
      return found && found !== importer ? found : null
    },
  }
}

/** Modules of src/data whose content comes from the dataset, and what each exports then. */
const DATA_MODULES: Readonly<Record<string, string>> = {
  [source('data/parameters.ts')]: 'export const { parameters } = dataset',
  [source('data/versions.ts')]: 'export const { versions } = dataset',
  [source('data/generated/facts.json')]: 'export default dataset.facts',
  [source('data/generated/observations.json')]: 'export default dataset.observations',
  [source('data/generated/claims.json')]: 'export default dataset.claims',
  [source('data/calibration/full.json')]: 'export default dataset.scores.full',
  [source('data/calibration/hindcast.json')]: 'export default dataset.scores.hindcast',
}
const onServerOnly = (path: string) =>
  ['data/generated', 'data/calibration'].some((folder) => path.startsWith(source(folder)))

/** Lets modules read their data from the page's dataset (src/components/embed/datasetOfPage.ts). */
function handedData(forServer: boolean): Plugin {
  const MARK = '\0handed:'
  return {
    name: 'embed-handed-data',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return null
      const path = resolve(importer, '..', id)
      if (!(path in DATA_MODULES)) return null
      if (!forServer && onServerOnly(path))
        this.error(`${importer} reads ${id}: a page is handed its figures by its widget's props.`)
      return `${MARK}${path}.js`
    },
    load(id) {
      if (!id.startsWith(MARK)) return null
      const from = JSON.stringify(source('components/embed/datasetOfPage.ts'))
      return `import { dataset } from ${from}\n${DATA_MODULES[id.slice(MARK.length, -'.js'.length)]}`
    },
  }
}

const ENTRY = join(root, 'embed')
const LOADED = '\0embed.js'

function entryOf(name: string): Plugin {
  return {
    name: 'embed-entry',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? LOADED : null),
    load(id) {
      if (id !== LOADED) return null
      const from = (path: string) => JSON.stringify(source(path))
      return `import ${from('components/layout/global.css')}
import ${from('components/embed/embed.css')}
import { startEmbed } from ${from('components/embed/startEmbed.ts')}
const [Widget] = Object.values(import.meta.glob('/src/components/widgets/*/${name}Widget.svelte', { eager: true, import: 'default' }))
startEmbed(Widget)`
    },
  }
}

const configOf = (plugins: Plugin[]): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'error',
  mode: 'production',
  publicDir: false,
  // Not the cache of the site's own build.
  cacheDir: join(root, '.cache/embed-vite'),
  plugins: [
    ...plugins,
    svelte({
      configFile: false,
      preprocess: vitePreprocess(),
      compilerOptions: {
        runes: true,
        dev: false,
        // As in svelte.config.js.
        cssHash: ({ hash, filename }) => `S${hash(relative(root, filename)).slice(0, 4)}`,
      },
    }),
  ],
})

export interface Bundle {
  readonly script: string
  readonly style: string
}

/** One widget's script and style, each as one text; a bench puts other modules in the place of some. */
export async function bundleOf(name: string, instead: Plugin[] = []): Promise<Bundle> {
  const output = (await build({
    ...configOf([...instead, standIns(STAND_INS), handedData(false), entryOf(name), noteShipped()]),
    worker: { plugins: () => [noteShipped()] },
    build: {
      write: false,
      target: 'es2022',
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
  return { script: scripts[0]!.trim(), style: styles.join('').trim() }
}

/** A process's own: tests build beside `npm start`. */
export const serverDir = join(root, `.cache/embed-server-${process.pid}`)

/** The widgets, to be rendered on the server. */
export async function buildServer(): Promise<void> {
  await build({
    ...configOf([standIns(SERVER_STAND_INS), handedData(true)]),
    ssr: { noExternal: true },
    build: {
      ssr: source('components/embed/embedServer.ts'),
      outDir: serverDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'server.mjs', codeSplitting: false } },
    },
  })
}

/** The server as of one date of data: its modules are read anew, for they take their data as they start. */
export async function serverOf(dataset: ServerDataset): Promise<typeof EmbedServer> {
  globalThis.burnRateDataset = dataset
  const address = pathToFileURL(join(serverDir, 'server.mjs'))
  address.search = dataset.versions.data
  return (await import(address.href)) as typeof EmbedServer
}
