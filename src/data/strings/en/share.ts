/** Words of what takes a widget's result along. */
const strings = {
  title: 'Share this result',
  close: 'Close',
  link: { title: 'Link', hint: 'Opens the widget with these settings.' },
  sentence: {
    title: 'Sentence',
    hint: 'To quote: result, range, model, date, address and licence in one line.',
  },
  picture: 'Picture',
  png: 'PNG',
  svg: 'SVG',
  data: 'Data',
  csv: 'CSV',
  json: 'JSON',
  /** The whole run, a row a step, beside the table as it stands. */
  run: 'Whole run',
  runFiles: {
    international: 'CSV, comma and decimal point',
    french: 'CSV for a French spreadsheet',
    json: 'JSON with units',
  },
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected: press Ctrl+C or ⌘C.',
  failed: 'That did not work: {reason}',
}

export type ShareStrings = typeof strings
export default strings
