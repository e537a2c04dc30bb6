import type { Language } from '../../data/languages.ts'
import { presets } from '../../data/presets.ts'
import { kebab } from './kebab.ts'
import { writeSettings, type EmbedSettings } from './settings.ts'

export interface SnippetWish {
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
  /** In a column of 360 pixels. */
  readonly height: number
  /** Pixels of the picture. */
  readonly picture: { readonly width: number; readonly height: number }
}

/** The page of an embed. */
export function embedAddress({
  site,
  date,
  language,
  widget,
  query,
  settings,
}: Pick<SnippetWish, 'site' | 'date' | 'language' | 'widget' | 'query' | 'settings'>) {
  const all = [query, writeSettings(settings)].filter(Boolean).join('&')
  const path = `${site}embed/v1/${date ? `${date}/` : ''}${language}/${widget}/`
  return all ? `${path}?${all}` : path
}

/** Right without any script: the width is the column's, the height is one that shows everything. */
export function iframeSnippet(wish: SnippetWish): string {
  return `<iframe src="${attribute(embedAddress(wish))}" title="${attribute(wish.title)}" width="100%" height="${Math.ceil(wish.height)}" style="width:0;min-width:100%;border:0" loading="lazy" allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>`
}

/** The same, with the height that its content has. */
export function responsiveSnippet(wish: SnippetWish): string {
  return `${iframeSnippet(wish)}
<script async src="${wish.site}embed/v1/embed.js"></script>`
}

/** For pages that take no frame. A scenario of the reader's own has no picture here: theirs is the file they saved. */
export function imageSnippet(wish: SnippetWish): string {
  const folder = `${wish.site}embed/v1/${wish.date ? `${wish.date}/` : ''}${wish.language}/${wish.widget}/`
  const sources = wish.query
    ? `src="${pictureName(wish)}.png"`
    : `src="${folder}picture.png" srcset="${folder}picture@2x.png 2x"`
  const alt = attribute(wish.sentence)
  const { width, height } = wish.picture
  return `<figure>
<a href="${attribute(wish.story)}"><img ${sources} width="${width}" height="${height}" style="max-width:100%;height:auto" alt="${alt}"></a>
<figcaption>${attribute(wish.sentence)} <a href="${attribute(wish.story)}">${attribute(wish.credit)}</a></figcaption>
</figure>`
}

export const pictureName = ({ widget, language }: Pick<SnippetWish, 'widget' | 'language'>) =>
  `burn-rate-${widget}-${language}`

export function textSnippet({ sentence, credit, story }: SnippetWish): string {
  return `${sentence}\n${credit}\n${story}`
}

/** The address to paste into WordPress and others that ask for a description: of the widget as it opens, or of a named scenario. None for a scenario or settings of one's own, which a static answer cannot know. */
export function pasteAddress(wish: SnippetWish): string | null {
  if (writeSettings(wish.settings) !== '') return null
  const query = withoutVersions(wish.query)
  if (query === '') return embedAddress({ ...wish, query })
  const preset = presets.find(
    (each) => each.query === query && each.widgets.some((name) => kebab(name) === wish.widget),
  )
  return preset ? `${embedAddress({ ...wish, query: '' })}${preset.id}/` : null
}

/** The scenario alone: what a link says of the model and the data it was made with is no part of it. */
const withoutVersions = (query: string) =>
  query
    .split('&')
    .filter((part) => !/^[md]=/.test(part))
    .join('&')

const attribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
