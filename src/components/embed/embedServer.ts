// Renders embeds to HTML. A build of its own (scripts/embedBuild.ts), loaded once for each date of data while the site is built.
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type { Language } from '../../data/languages.ts'
import Embed, { type EmbedProps } from './Embed.svelte'
import { correctionsTo } from '../../data/corrections.ts'
import { site } from '../../data/site.ts'
import { fill, formatDate } from '../../data/strings/format.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from '../layout/stringsOf.ts'

import type { EmbedFacts } from './embedding.ts'
import { startAt } from './explorerAtQuery.ts'
import { packed, unpacked } from './packed.ts'
import { HEADING, RESULT, textIn } from './textIn.ts'

type Props = Record<string, unknown> & { readonly section: string }
type PropsOf = (language: Language) => Props

const widgets = import.meta.glob<Component<Record<string, unknown>>>('../widgets/*/*.svelte', {
  import: 'default',
})
const makers = import.meta.glob<Record<string, unknown>>('../widgets/*/*Props.ts')

const lowered = (name: string) => name[0]!.toLowerCase() + name.slice(1)

export const widgetNames = Object.keys(makers).map((path) => {
  const [, own] = /(\w+)Props\.ts$/.exec(path)!
  return own![0]!.toUpperCase() + own!.slice(1)
})

async function propsOf(name: string, language: Language): Promise<Props> {
  const own = `${lowered(name)}Props`
  const module = await makers[`../widgets/${lowered(name)}/${own}.ts`]?.()
  const make = module?.[own]
  if (typeof make !== 'function')
    throw new Error(`the function ${own} of ${own}.ts, which gives its data, is missing.`)
  // As the page will read them, so that the server writes what the page would.
  return unpacked(packed((make as PropsOf)(language))) as Props
}

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
export async function renderEmbed(
  name: string,
  language: Language,
  factsOf: (section: string, corrections: Corrections) => EmbedFacts,
  query = '',
): Promise<RenderedEmbed> {
  const widget = await propsOf(name, language)
  const Widget = await widgets[`../widgets/${lowered(name)}/${name}.svelte`]!()
  const facts = factsOf(widget.section, correctionsTo(name, versions.data, language))
  const data = { widget, strings: stringsOf(language).embed, facts, language }
  startAt(query)
  const { body } = render(Embed, { props: { ...data, Widget } })
  return {
    body,
    data,
    section: widget.section,
    credit: creditOf(language, ownCredit(name, widget)),
    title: textIn(body, HEADING),
    sentence: textIn(body, RESULT),
  }
}

/** The line that a widget without the model ends with. */
function ownCredit(name: string, { words }: Props): string | undefined {
  return (words as Record<string, { credit?: string }>)[lowered(name)]?.credit
}

function creditOf(language: Language, own = stringsOf(language).widget.credit): string {
  const date = formatDate(versions.data, language)
  return `${fill(own, { date, version: String(versions.model) })} · ${site.licences.words.name}`
}

export const siteName = (language: Language) => stringsOf(language).story.site.name
