import type { Grade } from '../types.ts'

/** `{places}` are filled by `fill` in format.ts. */
export interface StoryStrings {
  readonly site: { readonly name: string; readonly tagline: string }
  readonly page: { readonly title: string; readonly description: string }
  readonly standfirst: {
    readonly what: string
    /** `{low}` and `{high}`: months; `{phrase}`: the assumption the date hangs on. */
    readonly result: string
    readonly notCounted: string
    /** `{date}`: the day of the figures. */
    readonly asOf: string
  }
  readonly navigation: {
    readonly skip: string
    readonly chapters: string
    readonly previous: string
    readonly next: string
    /** `{number}`, `{title}`. */
    readonly chapter: string
    readonly steps: string
    /** `{number}`, `{total}`. */
    readonly place: string
    readonly progress: string
    /** The switch that turns scroll effects on and off. */
    readonly effects: string
    /** In the other language: it is read by those who do not read this one. */
    readonly switchLanguage: string
  }
  readonly footer: {
    /** The ways on from every page. */
    readonly links: {
      readonly newsrooms: string
      readonly corrections: string
      readonly xmile: string
      readonly python: string
    }
    /** Said where site.ts names none. */
    readonly publisherMissing: string
    readonly contactMissing: string
    readonly model: string
    readonly licence: string
    readonly figures: string
  }
  readonly noScript: string
  /** `{label}`, `{text}`: French puts a space before its colon. */
  readonly labelled: string
  readonly sourceCard: {
    /** `{figure}`: what the figure is. For a voice: the name of the button. */
    readonly open: string
    readonly close: string
    readonly publisher: string
    readonly published: string
    readonly asOf: string
    readonly said: string
    readonly range: string
    /** `{value}` */
    readonly atLeast: string
    readonly atMost: string
    /** `{low}`, `{high}` */
    readonly between: string
    /** `{language}`: a key of `languages`. */
    readonly quoted: string
    readonly languages: Readonly<Record<string, string>>
    readonly grade: string
    readonly grades: Readonly<Record<Grade, string>>
    readonly original: string
    readonly readVia: string
    readonly notRead: string
    readonly noLinkRelay: string
    readonly noLinkUnread: string
    readonly link: string
  }
  readonly assumptionCard: { readonly title: string; readonly reason: string }
  readonly runCard: {
    readonly from: string
    readonly fromOver: string
    readonly and: string
    /** {parameter} at its {end}: low or high. */
    readonly varied: string
    readonly low: string
    readonly high: string
    readonly title: string
    readonly baseline: string
    /** `{scenario}` */
    readonly scenario: string
    /** `{low}`, `{high}`, `{assumption}`: a parameter’s phrase. */
    readonly range: string
    readonly never: string
    readonly link: string
  }
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string }
}
