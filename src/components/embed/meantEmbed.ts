/** What embeds there are. */
export interface KnownEmbeds {
  /** The path that the site stands at, with a slash at its end. */
  readonly base: string
  readonly languages: readonly string[]
  /** In kebab-case. */
  readonly widgets: readonly string[]
  readonly dates: readonly string[]
}

export interface MeantEmbed {
  readonly language: string
  readonly widget: string
  /** The same embed as it is written; null where its date of data or its scenario is none. */
  readonly same: string | null
  readonly latest: string
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

/** The embed that an address without a page means: its letters' case, a name's hyphens and what stands behind it may differ. Null where it means none. */
export function meantEmbed(
  path: string,
  { base, languages, widgets, dates }: KnownEmbeds,
): MeantEmbed | null {
  const [, date, lang = '', name = '', rest = ''] =
    /\/embed\/v\d+\/(?:(\d[\w.-]*)\/)?([a-z]{2})\/([\w-]+)(?:\/([\s\S]*))?$/i.exec(path) ?? []
  const language = languages.find((each) => each === lang.toLowerCase())
  const widget = widgets.find((each) => plain(each) === plain(name))
  if (!language || !widget) return null
  const latest = `${base}embed/v1/${language}/${widget}/`
  // Of a named scenario that is none, the baseline would be another answer.
  const isWhole = rest === '' || rest.toLowerCase() === 'index.html'
  const same = !isWhole
    ? null
    : date === undefined
      ? latest
      : dates.includes(date)
        ? `${base}embed/v1/${date}/${language}/${widget}/`
        : null
  return { language, widget, same, latest }
}
