export interface DeadlineStrings {
  readonly title: string
  /** {last} and {after} are months. */
  readonly until: string
  readonly untilEnd: string
  readonly notAllEarlier: string
  readonly none: string
  readonly notNeeded: string
  /** What each month of delay costs between {from} and {to}: {low} {high}, or {cost} where they are one. */
  readonly cost: Readonly<
    Record<'notBareBefore' | 'rebuiltBy' | 'shortfallAtMost' | 'between' | 'nothing', string>
  >
  readonly map: Readonly<Record<'title' | 'dates' | 'amounts' | 'meets' | 'fails', string>>
}
