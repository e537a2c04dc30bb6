/** Words of a widget in someone else's page. */
const strings = {
  /** Before the embedding page's own headline. */
  hostTitle: 'In the words of the page that shows this:',
  /** {title} */
  hostQuote: '“{title}”',
  /** What folds the levers, and what else a widget has. */
  levers: 'Set it yourself',
  more: 'More',
  table: 'Table',
  noScript: 'Shown as it opens; the scenario of this address needs script.',
  /** {key} {text} */
  unreadable: '“{text}” cannot be read for {key}; it was left out.',
  /** {ids} */
  unknownLevers: 'Not levers of this widget: {ids}.',
  /** {ids} */
  unknownLines: 'Not lines of this picture: {ids}.',
  /** Between a date and what it is about. */
  colon: ':',
  allLevers: 'All of them are shown.',
  /** {text} */
  faintAccent: 'The colour {text} is too faint to read here; it was left out.',
  /** {date} */
  newer: 'Pinned: these numbers do not change. There are newer data, of {date}:',
  /** {date} {text} */
  corrected: 'Corrected on {date}: {text}',
  /** What can be taken along, and the page that has the rest. */
  data: 'Data:',
  copyTable: 'copy the table',
  wholeRun: 'pictures and more',
  copied: 'Copied.',
  byHand: 'Selected: press Ctrl+C or ⌘C.',
  /** Who published the figures: {names}, {count} others. */
  sources: { all: 'Sources: {names}.', more: 'Sources: {names} and {count} others.' },
  method: 'method',
  source: 'From:',
}

export type EmbedStrings = typeof strings
export default strings
