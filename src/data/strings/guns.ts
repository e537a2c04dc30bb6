type Counted = { readonly one: string; readonly other: string }

export interface GunsStrings {
  readonly title: string
  /** {end} {weeks} {low} {high} {phrase}; {weeks} and {high} as `weeks` */
  readonly limited: string
  readonly limitedSteady: string
  readonly notLimited: string
  readonly weeks: Counted
  /** {weeks} {months} {share} */
  readonly repair: Readonly<Record<'at' | 'always' | 'never', string>>
  readonly deliveries: Readonly<Record<'at' | 'always' | 'never', string>>
  readonly months: Counted
  /** {fired} {before} {end} */
  readonly firedSame: string
  readonly firedChanged: string
  /** {year} {fired} {before} {next} {nextFired} {nextBefore} */
  readonly byYear: string
  /** {month} {guns} {deliveries} */
  readonly parts: string
  readonly guns: Counted
  /** {value} */
  readonly tip: string
  readonly tries: Readonly<Record<'title' | 'third' | 'slow' | 'plenty', string>>
  readonly fireGroup: { readonly name: string; readonly hint: string }
  readonly panels: Readonly<Record<'guns' | 'fire' | 'limit', { title: string; unit: string }>>
  readonly lineLabels: Readonly<
    Record<'guns.ready' | 'guns.inRepair' | 'need' | 'ukraine.fired', string>
  >
  readonly heads: Readonly<
    Record<'guns.ready' | 'guns.inRepair' | 'need' | 'ukraine.fired', string>
  >
  readonly tableLimit: string
  readonly picture: string
  readonly tableCaption: string
  readonly observations: string
}
