type Counted = { readonly one: string; readonly other: string }

/** What a picture of plants draws of one producer, by the series' name. */
export type PlantLine = 'production' | 'capacity' | 'capacity+building' | 'book' | 'leadTime'

export interface FactoryStrings {
  readonly title: Readonly<Record<'factory' | 'contracts', string>>
  readonly producer: string
  /** `name` on its own; `plants` inside sentences. */
  readonly producers: Readonly<Record<'us' | 'europe', { name: string; plants: string }>>
  /** Rounds fired: {year} {fired} {before} {low} {high} {phrase}. */
  readonly fired: string
  readonly firedSteady: string
  readonly firedChanged: string
  /** {end} {short} {before} {low} {high} {phrase} */
  readonly short: string
  readonly shortSteady: string
  readonly shortChanged: string
  /** {plants} {when} */
  readonly shows: string
  /** {plants} {date} {shifts} {orders}, the two as `when` */
  readonly lags: string
  readonly when: { readonly within: string; readonly after: Counted; readonly never: string }
  /** {plants} {start} {nato} {said} {month} {peak} {peakMonth} */
  readonly wait: string
  readonly waitBelow: string
  readonly fitted: string
  readonly tries: Readonly<Record<'title' | 'orders' | 'contracts' | 'both', string>>
  /** {plants} */
  readonly panels: Readonly<
    Record<
      'capacity' | 'book' | 'wait' | 'fired' | 'make' | 'grow',
      { title: string; unit: string }
    >
  >
  readonly lineLabels: Readonly<Record<PlantLine | 'need' | 'fired', string>>
  readonly limits: Readonly<
    Record<
      'capacity' | 'inputs' | 'book' | 'fixed' | 'none' | 'visibility' | 'budget' | 'orders',
      { readonly label: string }
    >
  >
  /** {months}, {date} */
  readonly natoBefore: string
  readonly nato: string
  readonly picture: string
  readonly tableCaption: string
  readonly heads: Readonly<Record<PlantLine | 'need' | 'fired', string>>
  readonly observations: string
}
