import type { Language } from './languages.ts'

export type Point = readonly [date: string, value: number]

/** A value for the whole run, or dated points; how points are joined is the row's `kind`. */
export type Schedule = number | readonly Point[]

export type Unit =
  | 'rounds'
  | 'rounds/month'
  | 'months'
  | 'years'
  | 'share'
  | 'ratio'
  | 'EUR/round'
  | 'EUR/year'
  | 'guns'
  | 'guns/month'
  | 'rounds/gun/day'
  | 'rounds/gun'

export type Kind = 'number' | 'step' | 'linear'

export type Group =
  'need' | 'stocks' | 'industry' | 'orders' | 'price' | 'joint' | 'transport' | 'guns'

export interface ParameterRow {
  readonly id: string
  readonly unit: Unit
  readonly kind: Kind
  readonly group: Group
  /** The starting value; null only where a reader's value replaces something computed. */
  readonly best: Schedule | null
  /** The contested range: in `unit` where `best` is one number, as a factor of `best` where it is dated points. */
  readonly low: number | null
  readonly high: number | null
  /** What a slider offers, in `unit`; links store numbers at this step. */
  readonly min: number
  readonly max: number
  readonly step: number
  /** Published figures (ids of facts or observations) the value rests on; empty: our assumption, with its reason in assumptions.yaml. */
  readonly facts: readonly string[]
}

/** A sentence or label in each language of the site. */
export type Words = Readonly<Record<Language, string>>

/** primary: the body that acted or measured; press: a newsroom's own page; relay: a page that repeats a named original. */
export type Grade = 'primary' | 'press' | 'relay'

export interface Source {
  readonly id: string
  /** Who says it. For a relay: the original's name, not the relay's. */
  readonly publisher: string
  /** Where the words between names are English. */
  readonly publisherFr?: string
  readonly title: string
  /** Where the title is our own description of the page. */
  readonly titleFr?: string
  readonly date: string
  /** The page on which the passage was read; a relay has none, see `readVia`. */
  readonly url?: string
  readonly grade: Grade
  readonly language: string
  /** What the page repeats, when it is not the first to say it. */
  readonly original?: {
    readonly publisher: string
    readonly publisherFr?: string
    readonly title?: string
    readonly titleFr?: string
    readonly date?: string
    readonly url?: string
    readonly read: boolean
  }
  /** For a relay: the page on which its words were read; absent when we name an original that we have not read. */
  readonly readVia?: {
    readonly publisher: string
    readonly publisherFr?: string
    readonly title?: string
    readonly titleFr?: string
    readonly date?: string
    readonly url?: string
  }
}

/** First and last ISO day of a date as published: a year, a month, a day, or an interval. */
export interface DateInterval {
  readonly text: string
  readonly from: string
  readonly to: string
}

/** One published figure or statement, whether it stands alone or in a series. */
export interface Fact {
  readonly id: string
  /** Null when only a range is published, or when the unit is `statement`. */
  readonly value: number | null
  /** A low without a high reads "at least", a high without a low "at most". */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly date: DateInterval
  /** When it was said, where `date` is the day it was said for. */
  readonly said: DateInterval | null
  readonly source: string
  readonly quote: string | null
  readonly quoteLanguage: string | null
  /** True: the passage was read on the page the source names. False: the original is named, but was not read by us. */
  readonly read: boolean
  readonly en: string
  readonly fr: string
  /** For those who check: conflicts, computations, corrections. English only, not shown in the story. */
  readonly note: string | null
  /** The observation file it stands in, if any. */
  readonly series: string | null
}

type SeriesKind =
  | 'output'
  | 'promise'
  | 'capacity claim'
  | 'estimate'
  | 'delivery'
  | 'fired'
  | 'need'
  | 'price'
  | 'lead time'
  | 'share'

export interface SeriesRow {
  /** The file name in `observations/`, without `.csv`. */
  readonly id: string
  /** The unit of every row of the file. */
  readonly unit: string
  readonly kind: SeriesKind
  readonly scope: '155 mm' | 'all calibres' | 'all arms'
  readonly actor: string
  /** Running total (true) or a rate, price or level (false). */
  readonly cumulative: boolean
}

export interface ComparisonRow {
  /** Id of an observation series. */
  readonly series: string
  /** Name of a series a run reports (`stockShare` is the yearly outcome); null where the model has none. */
  readonly model: string | null
  /** What the observation is multiplied by to get the model's unit. */
  readonly factor: number
  /** True: the model's flow is added up from the start before it is compared with a running total. */
  readonly accumulate?: boolean
  /** Further series of the model that belong to the figure and are added, each up to a date if one is given. */
  readonly plus?: readonly { readonly model: string; readonly until?: string }[]
  /** The figure is one end of what the run may be. 'least': it leaves rounds out, by its own words; 'most': it counts others, too. */
  readonly bound?: 'least' | 'most'
  readonly likeWithLike: boolean
  /** Why the two compare, or why they are only shown side by side. */
  readonly reason: Words
}
