// Renders embeds to HTML. A build of its own (scripts/embedBuild.ts), loaded once for each date of data while the site is built.
import { render } from 'svelte/server'
import type { Language } from '../../data/languages.ts'
import Embed, { type EmbedProps } from './Embed.svelte'
import { fact, publisherIn, source } from '../../data/published.ts'
import { correctionsTo } from '../../data/corrections.ts'
import { site } from '../../data/site.ts'
import { fill, formatDate } from '../../data/strings/format.ts'
import type { WidgetStrings } from '../../data/strings/en/widget.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { widgetNamed, widgets } from '../widgets/allWidgets.ts'
import { wordsWithout } from '../widgets/modelWordsOf.ts'
import type { EmbedFacts } from './embedding.ts'
import { startAt } from './explorerAtQuery.ts'
import { packed, unpacked } from './packed.ts'
import { HEADING, RESULT, textIn } from './textIn.ts'

export const widgetNames = widgets.map(({ name }) => name)

export type Corrections = readonly { readonly date: string; readonly text: string }[]

/** What stands in the page for its widget. */
export type EmbedData = Omit<EmbedProps, 'Widget'>

export interface RenderedEmbed {
  /** What stands in `main`. */
  readonly body: string
  /** What the page's script reads to start the widget. */
  readonly data: EmbedData
  readonly title: string
  readonly sentence: string
  readonly section: string
  readonly credit: string
  readonly siteName: string
}

/** One widget as it stands in its file, at the baseline; or, for a picture, at a scenario. */
export function renderEmbed(
  name: string,
  language: Language,
  factsOf: (section: string, corrections: Corrections) => Omit<EmbedFacts, 'sources'>,
  query = '',
): RenderedEmbed {
  const { Component: Widget, section, credit, ...own } = widgetNamed(name)
  const given = own.props(language)
  const atStart = own.inEmbed?.(given) ?? given
  if (query && !own.at)
    throw new Error(`${name} says nothing of what it shows at a named scenario.`)
  const handed = query ? own.at!(atStart, query) : atStart
  const facts = {
    ...factsOf(section, correctionsTo(name, versions.data, language)),
    sources: sourcesOf(own.figures?.(handed).facts ?? [], language),
  }
  // As the page will read them, so that the server writes what the page would.
  const widget = unpacked(packed({ ...withoutFoot(handed), section })) as EmbedProps['widget']
  const strings = wordsWithout(stringsOf(language).embed, ['sources'])
  const data = { widget, strings, facts, language }
  startAt(query)
  // The marks that Svelte leaves to take a page up again: an embed is built anew.
  const body = render(Embed, { props: { ...data, Widget } }).body.replaceAll(/<!--.*?-->/g, '')
  return {
    body,
    data,
    section,
    credit: creditOf(language, credit?.(handed)),
    siteName: siteName(language),
    title: textIn(body, HEADING),
    sentence: textIn(body, RESULT),
  }
}

/** Without the words of the line below a widget on a page: an embed's has its own. */
function withoutFoot<Props extends object>(handed: Props): Props {
  if (!('words' in handed)) return handed
  const words = handed.words as { readonly widget: WidgetStrings }
  const widget = wordsWithout(words.widget, ['share', 'embed', 'alone'])
  return { ...handed, words: { ...words, widget } }
}

/** So many publishers are named in a picture, the rest counted. */
const MOST_NAMED = 4

/** Who published the figures that a widget shows, the most used first. */
function sourcesOf(facts: readonly string[], language: Language): string {
  const { sources: said } = stringsOf(language).embed
  const counts = new Map<string, number>()
  for (const id of facts) {
    const name = publisherIn(source(fact(id).source), language)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
  if (names.length === 0) return ''
  const named = names.slice(0, MOST_NAMED).join(', ')
  const count = names.length - MOST_NAMED
  return count > 0
    ? fill(said.more, { names: named, count: String(count) })
    : fill(said.all, { names: named })
}

function creditOf(language: Language, own = stringsOf(language).widget.credit): string {
  const date = formatDate(versions.data, language)
  return `${fill(own, { date, version: String(versions.model) })} · ${site.licences.words.name}`
}

export const siteName = (language: Language) => stringsOf(language).story.site.name
