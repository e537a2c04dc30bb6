// Writes one self-contained file for each widget, language and date of data (docs/embeds.md) into
// OUT_DIR, beside the site's own build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ServerDataset } from '../src/components/embed/dataset.ts'
import type { Corrections } from '../src/components/embed/embedServer.ts'
import { kebab } from '../src/components/embed/kebab.ts'
import { languages, type Language } from '../src/data/languages.ts'
import { presets, type Preset } from '../src/data/presets.ts'
import { site } from '../src/data/site.ts'
import { versions } from '../src/data/versions.ts'
import { buildServer, bundleOf, serverDir, serverOf, type Bundle } from './embedBuild.ts'
import {
  dataPageOf,
  oembedOf,
  oembedPath,
  pageOf,
  pathOf,
  presetPageOf,
  siteUrl,
  storyOf,
} from './embedPages.ts'
import { embedPictures } from './embedPictures.ts'
import { keptBaselines, type KeptBaseline } from './keptBaselines.ts'
import { pngPainter } from './pngPainter.ts'
import { root } from './run.ts'
import { writeShipped } from './shippedPackages.ts'
import { todaysBaseline } from './todaysBaseline.ts'

const outDir = resolve(root, process.env.OUT_DIR ?? 'dist')

type Server = Awaited<ReturnType<typeof serverOf>>

/** Data of one date, and the addresses that have them: a date's own, the latest (no date), or both. */
interface Edition {
  readonly dataset: ServerDataset
  readonly server: Server
  readonly dates: readonly (string | undefined)[]
}

/** An embed's links and, if it is pinned to a date, what came after that date. */
function factsFor(name: string, language: Language, date: string | undefined) {
  const later = keptOnes.filter(({ data }) => date !== undefined && data > date).at(-1)
  const newer = later && { date: later.data, address: siteUrl + pathOf(name, language) }
  return (section: string, corrections: Corrections) => ({
    story: storyOf(language, section),
    method: `${siteUrl}${language}/`,
    data: dataPageOf(name, language, date),
    licence: site.licences.words.name,
    pinned: date === undefined ? null : { newer: newer ?? null, corrections },
  })
}

const datasetOf = ({ facts, observations, ...kept }: KeptBaseline): ServerDataset => {
  const byId = Object.fromEntries(facts.map((fact) => [fact.id, fact]))
  return {
    versions: { model: kept.model, data: kept.data },
    parameters: kept.parameters,
    claims: kept.claims,
    scores: kept.scores,
    facts: byId,
    observations: Object.fromEntries(
      Object.entries(observations).map(([series, ids]) => [series, ids.map((id) => byId[id]!)]),
    ),
  }
}

/** The editions to write, the latest first. A kept baseline equal to today's data shares their edition. */
async function editions(): Promise<Edition[]> {
  const today = todaysBaseline()
  const isToday = (kept: KeptBaseline) => JSON.stringify(kept) === JSON.stringify(today)
  const own = keptOnes.filter((kept) => !isToday(kept))
  const wanted = [
    { kept: today, dates: [undefined, ...keptOnes.filter(isToday).map(({ data }) => data)] },
    ...own.map((kept) => ({ kept, dates: [kept.data] })),
  ]
  const all: Edition[] = []
  for (const { kept, dates } of wanted) {
    const dataset = datasetOf(kept)
    all.push({ dataset, dates, server: await serverOf(dataset) })
  }
  return all
}

const write = (path: string, text: string | Uint8Array) => {
  const file = join(outDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const painter = pngPainter()
/** Pictures that are still being painted while the next page is made. */
const painting: Promise<void>[] = []

/** Returns the picture's pixels. */
function writePictures(folder: string, ...given: Parameters<typeof embedPictures>) {
  const { once, twice, small, size } = embedPictures(...given)
  write(`${folder}picture.svg`, once)
  const paint = async (file: string, svg: string) => write(folder + file, await painter.paint(svg))
  painting.push(
    paint('picture.png', once),
    paint('picture@2x.png', twice),
    paint('thumb.png', small),
  )
  return size
}

interface Place {
  readonly edition: Edition
  readonly name: string
  readonly language: Language
  readonly date: string | undefined
}

/** A widget's page, its picture and the answer for those who paste its address. */
async function writeWidget({ edition, ...place }: Place, bundle: Bundle) {
  const { name, language, date } = place
  const { server, dataset } = edition
  const rendered = server.renderEmbed(name, language, factsFor(name, language, date))
  const { versions, parameters } = dataset
  const folder = pathOf(name, language, date)
  const picture = writePictures(folder, rendered, storyOf(language, rendered.section))
  const page = { ...place, rendered, picture }
  // A widget says whether a value has a source; the pages say which ones.
  const rows = parameters.map((row) => ({
    ...row,
    facts: row.facts.slice(0, 1).map(() => 'published'),
  }))
  const html = pageOf({ ...page, bundle, dataset: { versions, parameters: rows } })
  write(`${folder}index.html`, html)
  write(oembedPath(name, language, date), oembedOf(page, server.siteName(language)))
  return html
}

/** A named scenario has an address of its own, a picture and an answer for those who paste it. */
async function writePreset({ edition, ...place }: Place, { id, query }: Preset) {
  const { name, language, date } = place
  const { server } = edition
  const rendered = server.renderEmbed(name, language, factsFor(name, language, date), query)
  const folder = `${pathOf(name, language, date)}${id}/`
  const picture = writePictures(folder, rendered, storyOf(language, rendered.section, query))
  const page = { ...place, rendered, picture, preset: { id, query } }
  write(`${folder}index.html`, presetPageOf(page))
  write(oembedPath(name, language, date, id), oembedOf(page, server.siteName(language)))
}

/** Every address of a widget. Returns what it weighs as it travels, in KiB. */
async function writeAll(name: string, all: readonly Edition[]): Promise<string> {
  const bundle = await bundleOf(name)
  let weight = 0
  for (const edition of all)
    for (const language of languages)
      for (const date of edition.dates) {
        const place = { edition, name, language, date }
        const html = await writeWidget(place, bundle)
        weight = Math.max(weight, gzipSync(html, { level: 9 }).length)
        for (const preset of presets)
          if (preset.widgets.includes(name)) await writePreset(place, preset)
      }
  return (weight / 1024).toFixed(1)
}

const keptOnes = keptBaselines()
if (keptOnes.at(-1)?.data !== versions.data)
  throw new Error(`No baseline is kept for ${versions.data}: npm run keep-baseline.`)

const say = (words: string) => console.log(`Embeds: ${words}`)

say('the program that draws them…')
await buildServer()
const all = await editions()
const { ONLY_EMBEDS: only } = process.env
const names = all[0]!.server.widgetNames.filter((each) => !only || only.split(',').includes(each))
// A widget that is still being written need not stop the site's build; test/site/embeds.test.ts
// fails for its missing file.
for (const [i, name] of names.entries())
  try {
    const weight = await writeAll(name, all)
    say(`${i + 1} of ${names.length}, ${kebab(name)} (${weight} KiB as it travels)`)
  } catch (error) {
    console.error(`No embed of ${name}: ${(error as Error).message}`)
  }
say('their last pictures…')
await Promise.all(painting)
await painter.close()
writeShipped(outDir)
rmSync(serverDir, { recursive: true, force: true })
