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
  /** The site's name, as a picture carries it. */
  site: 'Burn Rate',
  /** The forms that a picture is made in. */
  forms: {
    title: 'Form',
    landscape: 'landscape, 1200 × 675',
    square: 'square, 1080 × 1080',
    portrait: 'portrait, 1080 × 1350',
    column: 'print column, 85 mm',
  },
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
