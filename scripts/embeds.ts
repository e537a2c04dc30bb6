// Writes one self-contained file for each widget, language and date of data (docs/embeds.md). Runs
// after the site's own build, into its folder.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { languages, type Language } from '../src/data/languages.ts'
import { site } from '../src/data/site.ts'
import { versions } from '../src/data/versions.ts'
import type { Pinned } from '../src/components/embed/embedding.ts'
import type { Corrections, RenderedEmbed } from '../src/components/embed/embedServer.ts'
import { bundleOf, serverOf, serversDir, type Bundle } from './embedBuild.ts'
import { keptBaselines, type KeptBaseline } from './keptBaselines.ts'
import { root } from './run.ts'
import { todaysBaseline } from './todaysBaseline.ts'

const outDir = resolve(root, process.env.OUT_DIR ?? 'dist')
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
const siteUrl = new URL(base, process.env.SITE_URL ?? 'http://localhost:4321').href

const kebab = (name: string) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const quoted = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** Below the site: `embed/v1/en/depletion/`, or with the date of its data. */
const pathOf = (name: string, language: Language, date?: string) =>
  `embed/v1/${date ? `${date}/` : ''}${language}/${kebab(name)}/`

interface Page {
  readonly language: Language
  readonly path: string
  readonly oembed: string
  readonly picture: string
  readonly story: string
  readonly rendered: RenderedEmbed
  readonly bundle: Bundle
}

function pageOf({ language, path, oembed, picture, story, rendered, bundle }: Page): string {
  const { script, style } = bundle
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
  const title = quoted(rendered.title)
  const sentence = quoted(rendered.sentence)
  const meta = (property: string, content: string) =>
    `<meta property="${property}" content="${content}">`
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${sentence}">
<link rel="canonical" href="${story}">
${meta('og:type', 'article')}
${meta('og:title', title)}
${meta('og:description', sentence)}
${meta('og:url', `${siteUrl}${path}`)}
${meta('og:image', picture)}
<meta name="twitter:card" content="summary_large_image">
<style>${style}</style>
</head>
<body>
<main>${rendered.body}</main>
<script type="application/json" id="embed-data">${rendered.data}</script>
<script>${script}</script>
</body>
</html>
`
}

/** A kept baseline that is today's needs no build of its own. */
const isToday = (kept: KeptBaseline, today: KeptBaseline) =>
  JSON.stringify(kept) === JSON.stringify(today)

const keptOnes = keptBaselines()
const newest = keptOnes.at(-1)
if (newest?.data !== versions.data)
  throw new Error(`No baseline is kept for ${versions.data}: run scripts/keepBaseline.ts.`)

const write = (path: string, text: string) => {
  const file = join(outDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const sizes: string[] = []

/** Every widget in every language as of one date (null: the latest). */
async function writeEmbeds(kept: KeptBaseline | null, dates: readonly (string | undefined)[]) {
  const server = await serverOf(kept)
  // A widget at work need not stop the site; test/site/embeds.test.ts misses its file.
  for (const name of server.widgetNames)
    await writeWidget(server, name, kept, dates).catch((error: Error) =>
      console.error(`No embed of ${name}: ${error.message}`),
    )
}

async function writeWidget(
  server: Awaited<ReturnType<typeof serverOf>>,
  name: string,
  kept: KeptBaseline | null,
  dates: readonly (string | undefined)[],
) {
  const bundle = await bundleOf(name, kept)
  for (const language of languages)
    for (const date of dates) {
      const page = await embedOf(server, name, language, date, bundle)
      const path = `${pathOf(name, language, date)}index.html`
      write(path, page)
      if (!date && language === 'en')
        sizes.push(`${kebab(name)} ${(gzipSync(page, { level: 9 }).length / 1024).toFixed(1)}`)
    }
}

async function embedOf(
  server: Awaited<ReturnType<typeof serverOf>>,
  name: string,
  language: Language,
  date: string | undefined,
  bundle: Bundle,
): Promise<string> {
  const storyOf = (section: string) => `${siteUrl}${language}/#${section}`
  const methodPath = `${language}/method/`
  const hasMethod = existsSync(join(outDir, methodPath, 'index.html'))
  const pinnedOf = (corrections: Corrections): Pinned => {
    const later = keptOnes.filter(({ data }) => date !== undefined && data > date).at(-1)
    const newer = later && { date: later.data, address: siteUrl + pathOf(name, language) }
    return { newer: newer ?? null, corrections }
  }
  const rendered = await server.renderEmbed(name, language, (section, corrections) => ({
    story: storyOf(section),
    method: siteUrl + (hasMethod ? methodPath : `${language}/`),
    licence: site.licences.words.name,
    pinned: date === undefined ? null : pinnedOf(corrections),
  }))
  return pageOf({
    language,
    path: pathOf(name, language, date),
    oembed: `${siteUrl}oembed/${language}/${kebab(name)}.json`,
    picture: `${siteUrl}embed/v1/${language}/${kebab(name)}/picture.png`,
    story: storyOf(rendered.section),
    rendered,
    bundle,
  })
}

const isSame = isToday(newest, todaysBaseline())
await writeEmbeds(null, isSame ? [undefined, newest.data] : [undefined])
for (const kept of isSame ? keptOnes.slice(0, -1) : keptOnes) await writeEmbeds(kept, [kept.data])
rmSync(serversDir, { recursive: true, force: true })
console.log(`Embeds, KiB each as they travel: ${sizes.join(', ')}`)
