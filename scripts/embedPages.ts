// The files of an embed as texts: its page, the page of a named scenario, the answer for editors.
import { createHash } from 'node:crypto'
import { DATASET_ID, type Dataset } from '../src/components/embed/dataset.ts'
import type { RenderedEmbed } from '../src/components/embed/embedServer.ts'
import { kebab } from '../src/components/embed/kebab.ts'
import { packed } from '../src/components/embed/packed.ts'
import type { PictureSize } from '../src/components/embed/pictureLayout.ts'
import type { Language } from '../src/data/languages.ts'
import type { Preset } from '../src/data/presets.ts'
import { escaped } from '../src/data/strings/escaped.ts'
import type { Bundle } from './embedBuild.ts'

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
export const siteUrl = new URL(base, process.env.SITE_URL ?? 'http://localhost:4321').href

const inScript = (json: string) => json.replace(/</g, '\\u003c')
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Below the site: `embed/v1/en/depletion/`, or with the date of its data. */
export const pathOf = (name: string, language: Language, date?: string) =>
  `embed/v1/${date ? `${date}/` : ''}${language}/${kebab(name)}/`

export const storyOf = (language: Language, section: string, query = '') =>
  `${siteUrl}${language}/${query ? `?${query}` : ''}#${section}`

/** The page for newsrooms at this widget: its data, pictures and snippets. */
export const dataPageOf = (name: string, language: Language, date?: string) =>
  `${siteUrl}${language}/embed/?widget=${kebab(name)}${date ? `&date=${date}` : ''}#take`

export const oembedPath = (name: string, language: Language, date?: string, preset?: string) =>
  `oembed/${date ? `${date}/` : ''}${language}/${kebab(name)}${preset ? `/${preset}` : ''}.json`

interface Page {
  readonly name: string
  readonly language: Language
  readonly date: string | undefined
  readonly rendered: RenderedEmbed
  /** Pixels of its picture. */
  readonly picture: PictureSize
  readonly preset?: Pick<Preset, 'id' | 'query'>
}

interface WidgetPage extends Page {
  readonly bundle: Bundle
  readonly dataset: Dataset
}

/** What others read of a page: a title, a sentence with the numbers, a picture. Discovery comes early: WordPress reads 150 KB. */
function headOf({ name, language, date, rendered, picture, preset }: Page): string {
  const title = escaped(rendered.title)
  const sentence = escaped(rendered.sentence)
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
<link rel="canonical" href="${escaped(story)}">
${meta('og:type', 'article')}
${meta('og:title', title)}
${meta('og:description', sentence)}
${meta('og:url', address)}
${meta('og:image', `${address}picture.png`)}
${meta('og:image:width', String(picture.width))}
${meta('og:image:height', String(picture.height))}
${meta('og:image:alt', sentence)}
<meta name="twitter:card" content="summary_large_image">`
}

/** The widget's page: one file that asks for no other. */
export function pageOf({ bundle: { script, style }, dataset, ...page }: WidgetPage): string {
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
<main aria-label="${escaped(page.rendered.title)}">${page.rendered.body}</main>
<script type="application/json" id="${DATASET_ID}">${inScript(JSON.stringify(dataset))}</script>
<script type="application/json" id="embed-data">${packed(page.rendered.data)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** What stands at the address of a named scenario: its picture and the way on. An editor that pastes the address gets the widget. */
export function presetPageOf(page: Page & Required<Pick<Page, 'preset'>>): string {
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
<h1>${escaped(rendered.title)}</h1>
<p>${escaped(rendered.sentence)}</p>
<p><a href="${escaped(widget)}"><img src="picture.png" width="600" height="338" alt="${escaped(rendered.sentence)}"></a></p>
<p>${escaped(rendered.credit)} · <a href="${escaped(storyOf(language, rendered.section, preset.query))}">${escaped(storyOf(language, rendered.section, preset.query))}</a></p>
</main>
</body>
</html>
`
}

/** Tall enough for a picture and its sentence in a column of 600 pixels; WordPress takes the true height from the frame. */
const OEMBED_SIZE = { width: 600, height: 900 }

/** The oEmbed answer, which editors ask for when an address is pasted. */
export function oembedOf(
  { name, language, date, rendered, picture, preset }: Page,
  siteName: string,
): string {
  const query = preset ? `?${preset.query}` : ''
  const source = `${siteUrl}${pathOf(name, language, date)}${query}`
  const story = storyOf(language, rendered.section, preset?.query)
  const { width, height } = OEMBED_SIZE
  const html =
    `<blockquote class="wp-embedded-content"><a href="${escaped(story)}">${escaped(rendered.sentence)}</a></blockquote>` +
    `<iframe src="${escaped(source)}" width="${width}" height="${height}" frameborder="0" title="${escaped(rendered.title)}"></iframe>`
  const answer = {
    version: '1.0',
    type: 'rich',
    title: rendered.title,
    provider_name: siteName,
    provider_url: `${siteUrl}${language}/`,
    cache_age: 86_400,
    html,
    ...OEMBED_SIZE,
    thumbnail_url: `${siteUrl}${pathOf(name, language, date)}${preset ? `${preset.id}/` : ''}picture.png`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}
