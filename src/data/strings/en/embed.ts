import type { EmbedStrings } from '../embed.ts'

export default {
  hostTitle: 'In the words of the page that shows this:',
  hostQuote: '“{title}”',
  noScript: 'Baseline; the scenario of this address needs script.',
  unreadable: '“{text}” cannot be read for {key}; it was left out.',
  faintAccent: 'The colour {text} is too faint to read here; it was left out.',
  newer: 'Pinned: these numbers do not change. There are newer data, of {date}:',
  corrected: 'Corrected on {date}: {text}',
  method: 'method',
  source: 'From:',
} satisfies EmbedStrings
