/** Words of a widget in someone else's page. */
const strings = {
  /** Before the embedding page's own headline. */
  hostTitle: 'In the words of the page that shows this:',
  /** {title} */
  hostQuote: '“{title}”',
  noScript: 'Baseline; the scenario of this address needs script.',
  /** {key} {text} */
  unreadable: '“{text}” cannot be read for {key}; it was left out.',
  /** {text} */
  faintAccent: 'The colour {text} is too faint to read here; it was left out.',
  /** {date} */
  newer: 'Pinned: these numbers do not change. There are newer data, of {date}:',
  /** {date} {text} */
  corrected: 'Corrected on {date}: {text}',
  method: 'method',
  source: 'From:',
}

export type EmbedStrings = typeof strings
export default strings
