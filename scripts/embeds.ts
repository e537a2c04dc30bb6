// Writes one self-contained file for each widget, language and date of data (docs/embeds.md). Runs
// after the site's own build, into its folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { kebab } from '../src/components/embed/kebab.ts'
import { packed } from '../src/components/embed/packed.ts'
import { coloursIn, PICTURE_SIZE, pictureOf } from '../src/components/embed/picture.ts'
import { pngOf } from '../src/components/share/pngOf.ts'
import { presets, type Preset } from '../src/data/presets.ts'
import { languages, type Language } from '../src/data/languages.ts'
import { site } from '../src/data/site.ts'
import { versions } from '../src/data/versions.ts'
import type { Corrections, RenderedEmbed } from '../src/components/embed/embedServer.ts'
import { bundleOf, serverOf, serversDir, type Bundle } from './embedBuild.ts'
import { keptBaselines, type KeptBaseline } from './keptBaselines.ts'
import { root } from './run.ts'
import { withShortPaths } from './shortPictures.ts'
import { withUsedWords } from './usedWords.ts'
import { todaysBaseline } from './todaysBaseline.ts'

const outDir = resolve(root, process.env.OUT_DIR ?? 'dist')
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
const siteUrl = new URL(base, process.env.SITE_URL ?? 'http://localhost:4321').href

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const quoted = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** Below the site: `embed/v1/en/depletion/`, or with the date of its data. */
const pathOf = (name: string, language: Language, date?: string) =>
  `embed/v1/${date ? `${date}/` : ''}${language}/${kebab(name)}/`

const storyOf = (language: Language, section: string, query = '') =>
  `${siteUrl}${language}/${query ? `?${query}` : ''}#${section}`

const oembedPath = (name: string, language: Language, date?: string, preset?: string) =>
  `oembed/${date ? `${date}/` : ''}${language}/${kebab(name)}${preset ? `/${preset}` : ''}.json`

/**
 * The server's picture in fewer letters, for the page draws it anew when it wakes: corners as steps, and
 * places as fine as a screen can show.
 */
const shortPicture = (body: string) =>
  withShortPaths(
    body.replace(
      /<polygon([^>]*) points="([^"]*)"([^>]*)><\/polygon>/g,
      '<path$1 d="M$2z"$3></path>',
    ),
  ).replace(/(?<=[ ":(]-?\d+\.\d\d)\d+/g, '')

type Server = Awaited<ReturnType<typeof serverOf>>

interface Page {
  readonly name: string
  readonly language: Language
  readonly date: string | undefined
  readonly rendered: RenderedEmbed
  readonly preset?: Pick<Preset, 'id' | 'query'>
}

/** What others read of a page: a title, a sentence with the numbers, a picture. Discovery comes early: WordPress reads 150 KB. */
function headOf({ name, language, date, rendered, preset }: Page): string {
  const title = quoted(rendered.title)
  const sentence = quoted(rendered.sentence)
  const address = siteUrl + pathOf(name, language, date) + (preset ? `${preset.id}/` : '')
  const story = storyOf(language, rendered.section, preset?.query)
  const meta = (property: string, content: string) =>
    `<meta property="${property}" content="${content}">`
  return `<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="${siteUrl}${oembedPath(name, language, date, preset?.id)}" title="${title}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${sentence}">
<link rel="canonical" href="${quoted(story)}">
${meta('og:type', 'article')}
${meta('og:title', title)}
${meta('og:description', sentence)}
${meta('og:url', address)}
${meta('og:image', `${address}picture.png`)}
${meta('og:image:width', String(PICTURE_SIZE.width))}
${meta('og:image:height', String(PICTURE_SIZE.height))}
${meta('og:image:alt', sentence)}
<meta name="twitter:card" content="summary_large_image">`
}

function pageOf({ bundle: { script, style }, ...page }: Page & { bundle: Bundle }): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  if (/<\/?script/i.test(script)) throw new Error('The script would end early in the page.')
  return `<!doctype html>
<html lang="${page.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${headOf(page)}
<style>${style}</style>
</head>
<body>
<main aria-label="${quoted(page.rendered.title)}">${shortPicture(page.rendered.body)}</main>
<script type="application/json" id="embed-data">${packed(withUsedWords(page.rendered.data, script))}</script>
<script>${script}</script>
</body>
</html>
`
}

/** What stands at the address of a named scenario: its picture and the way on. An editor that pastes the address gets the widget. */
function presetPageOf(page: Page & { preset: Pick<Preset, 'id' | 'query'> }): string {
  const { name, language, date, rendered, preset } = page
  const widget = `${siteUrl}${pathOf(name, language, date)}?${preset.query}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'">
${headOf(page)}
</head>
<body>
<main>
<h1>${quoted(rendered.title)}</h1>
<p>${quoted(rendered.sentence)}</p>
<p><a href="${quoted(widget)}"><img src="picture.png" width="600" height="338" alt="${quoted(rendered.sentence)}"></a></p>
<p>${quoted(rendered.credit)} · <a href="${quoted(storyOf(language, rendered.section, preset.query))}">${quoted(storyOf(language, rendered.section, preset.query))}</a></p>
</main>
</body>
</html>
`
}

/** Tall enough for a picture and its sentence in a column of 600 pixels; WordPress takes the true height from the frame. */
const OEMBED_SIZE = { width: 600, height: 900 }

function oembedOf({ server, ...page }: Page & { server: Server }): string {
  const { name, language, date, rendered, preset } = page
  const query = preset ? `?${preset.query}` : ''
  const source = `${siteUrl}${pathOf(name, language, date)}${query}`
  const story = storyOf(language, rendered.section, preset?.query)
  const { width, height } = OEMBED_SIZE
  const html =
    `<blockquote class="wp-embedded-content"><a href="${quoted(story)}">${quoted(rendered.sentence)}</a></blockquote>` +
    `<iframe src="${quoted(source)}" width="${width}" height="${height}" frameborder="0" title="${quoted(rendered.title)}"></iframe>`
  const answer = {
    version: '1.0',
    type: 'rich',
    title: rendered.title,
    provider_name: server.siteName(language),
    provider_url: `${siteUrl}${language}/`,
    cache_age: 86_400,
    html,
    ...OEMBED_SIZE,
    thumbnail_url: `${siteUrl}${pathOf(name, language, date)}${preset ? `${preset.id}/` : ''}picture.png`,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}

/** What the build knows of an embed as of a date. */
function factsFor(name: string, language: Language, date: string | undefined) {
  const methodPath = `${language}/method/`
  const hasMethod = existsSync(join(outDir, methodPath, 'index.html'))
  const later = keptOnes.filter(({ data }) => date !== undefined && data > date).at(-1)
  const newer = later && { date: later.data, address: siteUrl + pathOf(name, language) }
  return (section: string, corrections: Corrections) => ({
    story: storyOf(language, section),
    method: siteUrl + (hasMethod ? methodPath : `${language}/`),
    licence: site.licences.words.name,
    pinned: date === undefined ? null : { newer: newer ?? null, corrections },
  })
}

/** A kept baseline that is today's needs no build of its own. */
const isToday = (kept: KeptBaseline, today: KeptBaseline) =>
  JSON.stringify(kept) === JSON.stringify(today)

const keptOnes = keptBaselines()
const newest = keptOnes.at(-1)
if (newest?.data !== versions.data)
  throw new Error(`No baseline is kept for ${versions.data}: run scripts/keepBaseline.ts.`)

const write = (path: string, text: string | Uint8Array) => {
  const file = join(outDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const sizes: string[] = []

/** Every widget in every language as of one date (null: the latest). */
async function writeEmbeds(kept: KeptBaseline | null, dates: readonly (string | undefined)[]) {
  const server = await serverOf(kept)
  const { ONLY_EMBEDS: only } = process.env
  // A widget at work need not stop the site; test/site/embeds.test.ts misses its file.
  for (const name of server.widgetNames.filter((each) => !only || only.split(',').includes(each)))
    await writeWidget(server, name, kept, dates).catch((error: Error) =>
      console.error(`No embed of ${name}: ${error.message}`),
    )
}

async function writeWidget(
  server: Server,
  name: string,
  kept: KeptBaseline | null,
  dates: readonly (string | undefined)[],
) {
  const bundle = await bundleOf(name, kept)
  for (const language of languages) {
    for (const date of dates) {
      const rendered = await server.renderEmbed(name, language, factsFor(name, language, date))
      const folder = pathOf(name, language, date)
      const page = pageOf({ name, language, date, rendered, bundle })
      write(`${folder}index.html`, page)
      write(oembedPath(name, language, date), oembedOf({ name, language, date, rendered, server }))
      await writePicture(folder, rendered, storyOf(language, rendered.section))
      if (!date && language === 'en')
        sizes.push(`${kebab(name)} ${(gzipSync(page, { level: 9 }).length / 1024).toFixed(1)}`)
    }
    for (const preset of presets.filter(({ widgets }) => widgets.includes(name)))
      await writePreset({ server, name, language, dates, preset })
  }
}

interface PresetWish {
  readonly server: Server
  readonly name: string
  readonly language: Language
  readonly dates: readonly (string | undefined)[]
  readonly preset: Preset
}

/** A named scenario has an address of its own, a picture and an answer for those who paste it. */
async function writePreset({ server, name, language, dates, preset: { id, query } }: PresetWish) {
  for (const date of dates) {
    const facts = factsFor(name, language, date)
    const rendered = await server.renderEmbed(name, language, facts, query)
    const folder = `${pathOf(name, language, date)}${id}/`
    const story = storyOf(language, rendered.section, query)
    write(
      oembedPath(name, language, date, id),
      oembedOf({ name, language, date, rendered, server, preset: { id, query } }),
    )
    write(
      `${folder}index.html`,
      presetPageOf({ name, language, date, rendered, preset: { id, query } }),
    )
    await writePicture(folder, rendered, story)
  }
}

const colours = coloursIn(readFileSync(join(root, 'src/components/layout/global.css'), 'utf8'))

/** A pinned picture is mostly the latest one. */
const painted = new Map<string, ReturnType<typeof pngOf>>()

function paint(svg: string): ReturnType<typeof pngOf> {
  const png = painted.get(svg) ?? pngOf(svg)
  painted.set(svg, png)
  return png
}

async function writePicture(folder: string, rendered: RenderedEmbed, address: string) {
  const { document } = parseHTML(`<html><body>${rendered.body}</body></html>`)
  const { title, sentence, credit } = rendered
  const place = document.querySelector('.picture-place') as Element | null
  const svg = pictureOf(place, { title, sentence, credit, address }, colours)
  write(`${folder}picture.svg`, svg)
  write(`${folder}picture.png`, await paint(svg))
  const { width, height } = PICTURE_SIZE
  const twice = svg.replace(
    `width="${width}" height="${height}"`,
    `width="${2 * width}" height="${2 * height}"`,
  )
  write(`${folder}picture@2x.png`, await paint(twice))
}

const isSame = isToday(newest, todaysBaseline())
await writeEmbeds(null, isSame ? [undefined, newest.data] : [undefined])
for (const kept of isSame ? keptOnes.slice(0, -1) : keptOnes) await writeEmbeds(kept, [kept.data])
rmSync(serversDir, { recursive: true, force: true })
console.log(`Embeds, KiB each as they travel: ${sizes.join(', ')}`)
