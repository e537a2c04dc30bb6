export interface DeadlineStrings {
  readonly title: string
  /** {goal} a sentence, {decision}. */
  readonly asked: string
  /** {label} {amount} {months} */
  readonly decision: string
  readonly decisionOver: string
  /** At the ends of an assumption's range, as a part of a sentence: {last} month; {from} {to}. */
  readonly short: Readonly<Record<'all' | 'none' | 'until' | 'several', string>>
  readonly picture: string
  /** {date} {amount} {verdict} */
  readonly cell: string
  readonly cursor: string
  readonly tableCaption: string
  readonly mapCaption: string
  readonly heads: Readonly<Record<'date' | 'cost' | 'amount' | 'last', string>>
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
