const strings = {
  /** The line it ends with. {date} */
  credit: 'Published figures, no model · data of {date}',
  title: 'Fired and made since you opened this page, at the rates of early 2023',
  /** Seconds a round: {firedLow} {firedHigh} {madeLow} {madeHigh} */
  sentence:
    'At the rates published for early 2023, Ukraine fired a round of 155 mm every {firedLow} to {firedHigh} seconds; the United States and Europe made, or could make, one every {madeLow} to {madeHigh}.',
  rows: { fired: 'fired by Ukraine', made: 'made by the United States and Europe' },
  /** {minutes}: what the bars show before the count runs. */
  inMinutes: 'In {minutes} minutes',
  /** {minutes} {seconds} */
  since: 'Since you opened this page: {minutes}\u00A0min\u00A0{seconds}\u00A0s',
  start: 'Start the count',
  pause: 'Pause the count',
  resume: 'Go on counting',
  /** {low} {high} */
  between: '{low} to {high}',
  axis: 'rounds',
  /** {sentence} */
  picture: 'Two bars, rounds fired and rounds made in the same time. {sentence}',
  note: 'Solid: the lowest published rate. Pale: up to the highest. For Europe we count what plants could make: nobody published what they made. The count rests while the page is hidden.',
  tableCaption: '155 mm rounds at the rates published for early 2023',
  heads: { what: 'What', month: 'Rounds a month', minutes: 'Rounds in {minutes} minutes' },
  tableRows: {
    fired: 'Fired by Ukraine',
    us: 'Made by the United States',
    europe: 'What Europe could make',
  },
  figures: 'The published figures of this count',
}

export type TickerStrings = typeof strings
export default strings
