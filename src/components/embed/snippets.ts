import type { Language } from '../../data/languages.ts'
import { presets } from '../../data/presets.ts'
import { escaped } from '../../data/strings/escaped.ts'
import { pictureName } from '../share/pictureName.ts'
import { kebab } from './kebab.ts'
import type { PictureSize } from './pictureLayout.ts'
import { writeSettings, type EmbedSettings } from './settings.ts'

export interface SnippetInput {
  /** Where the site begins, absolute, with a slash at its end. */
  readonly site: string
  readonly language: Language
  /** In kebab-case. */
  readonly widget: string
  /** The date of data it is pinned to; null for the latest. */
  readonly date: string | null
  /** The scenario. */
  readonly query: string
  readonly settings: Partial<EmbedSettings>
  readonly title: string
  readonly sentence: string
  readonly credit: string
  /** The absolute address of the story's section with this scenario. */
  readonly story: string
  /** The page that has its data, and the words of a link to it. */
  readonly data: string
  readonly dataWords: string
  /** In a column of 360 pixels. */
  readonly height: number
  /** Pixels of the picture. */
  readonly picture: PictureSize
}

/** The page of an embed. */
export function embedAddress({
  site,
  date,
  language,
  widget,
  query,
  settings,
}: Pick<SnippetInput, 'site' | 'date' | 'language' | 'widget' | 'query' | 'settings'>) {
  const all = [query, writeSettings(settings)].filter(Boolean).join('&')
  const path = `${site}embed/v1/${date ? `${date}/` : ''}${language}/${widget}/`
  return all ? `${path}?${all}` : path
}

/** A frame without script: as wide as its column, and high enough to show everything on a phone. */
export function iframeSnippet(input: SnippetInput): string {
  return `<iframe src="${escaped(embedAddress(input))}" title="${escaped(input.title)}" width="100%" height="${Math.ceil(input.height)}" style="width:0;min-width:100%;border:0" loading="lazy" allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin">${insteadOf(input)}</iframe>`
}

/** What stands where a frame is taken out or not shown: its picture, where that is built, and the sentence, with the link. */
function insteadOf(input: SnippetInput): string {
  const sentence = escaped(input.sentence)
  const inside = input.query
    ? sentence
    : `<img src="${folderOf(input)}picture.png" alt="${sentence}" width="600">`
  return `<a href="${escaped(input.story)}">${inside}</a>`
}

const folderOf = ({ site, date, language, widget }: SnippetInput) =>
  `${site}embed/v1/${date ? `${date}/` : ''}${language}/${widget}/`

/** The same, with a script that keeps the height at that of the content. */
export function responsiveSnippet(input: SnippetInput): string {
  return `${iframeSnippet(input)}
<script async src="${input.site}embed/v1/embed.js"></script>`
}

/** For pages that take no frame. A scenario of the reader's own has no picture here: theirs is the file they saved. */
export function imageSnippet(input: SnippetInput): string {
  const folder = folderOf(input)
  const sources = input.query
    ? `src="${pictureName(input.widget, input.language)}.png"`
    : `src="${folder}picture.png" srcset="${folder}picture@2x.png 2x"`
  const alt = escaped(input.sentence)
  const { width, height } = input.picture
  return `<figure>
<a href="${escaped(input.story)}"><img ${sources} width="${width}" height="${height}" style="max-width:100%;height:auto" alt="${alt}"></a>
<figcaption>${escaped(input.sentence)} <a href="${escaped(input.story)}">${escaped(input.credit)}</a> <a href="${escaped(input.data)}">${input.dataWords}</a></figcaption>
</figure>`
}

export function textSnippet(input: SnippetInput): string {
  const { sentence, credit, story, data, dataWords } = input
  return `${sentence}\n${credit}\n${story}\n${dataWords} · ${data}`
}

/** The address to paste into WordPress and others that ask for a description: of the widget as it opens, or of a named scenario. None for a scenario or settings of one's own, which a static answer cannot know. */
export function pasteAddress(input: SnippetInput): string | null {
  if (writeSettings(input.settings) !== '') return null
  if (input.query === '') return embedAddress(input)
  const query = withoutVersions(input.query)
  const preset = presets.find(
    (each) => each.query === query && each.widgets.some((name) => kebab(name) === input.widget),
  )
  return preset ? `${embedAddress({ ...input, query: '' })}${preset.id}/` : null
}

/** The scenario alone: what a link says of the model and the data it was made with is no part of it. */
const withoutVersions = (query: string) =>
  query
    .split('&')
    .filter((part) => !/^[md]=/.test(part))
    .join('&')
