// Renders embeds to HTML. A build of its own (scripts/embedBuild.ts), loaded once for each date of data while the site is built.
import { render } from 'svelte/server'
import type { Language } from '../../data/languages.ts'
import Embed, { type EmbedProps } from './Embed.svelte'
import { correctionsTo } from '../../data/corrections.ts'
import { site } from '../../data/site.ts'
import { fill, formatDate } from '../../data/strings/format.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { widgetNamed, widgets } from '../widgets/allWidgets.ts'
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
}

/** One widget as it stands in its file, at the baseline; or, for a picture, at a scenario. */
export function renderEmbed(
  name: string,
  language: Language,
  factsOf: (section: string, corrections: Corrections) => EmbedFacts,
  query = '',
): RenderedEmbed {
  const { Component: Widget, section, credit, ...own } = widgetNamed(name)
  const atStart = own.props(language)
  if (query && !own.at)
    throw new Error(`${name} says nothing of what it shows at a named scenario.`)
  const handed = query ? own.at!(atStart, query) : atStart
  const facts = factsOf(section, correctionsTo(name, versions.data, language))
  // As the page will read them, so that the server writes what the page would.
  const widget = unpacked(packed({ ...handed, section })) as EmbedProps['widget']
  const data = { widget, strings: stringsOf(language).embed, facts, language }
  startAt(query)
  const { body } = render(Embed, { props: { ...data, Widget } })
  return {
    body,
    data,
    section,
    credit: creditOf(language, credit?.(handed)),
    title: textIn(body, HEADING),
    sentence: textIn(body, RESULT),
  }
}

function creditOf(language: Language, own = stringsOf(language).widget.credit): string {
  const date = formatDate(versions.data, language)
  return `${fill(own, { date, version: String(versions.model) })} · ${site.licences.words.name}`
}

export const siteName = (language: Language) => stringsOf(language).story.site.name
