/** Words of the tool that makes an embed. */
const strings = {
  title: 'Embed this widget',
  close: 'Close',
  widget: 'Widget',
  /** The address or query of a scenario. */
  scenario: 'Scenario',
  scenarioHint: 'Paste a link from this site to keep its settings. Nothing: the baseline.',
  /** Of what was pasted: {host}, {date}, {count}. */
  foreign: 'This address is of {host}, not of this site: its settings are not read.',
  unreadable:
    'No scenario can be read here. Paste a link of this site, or what stands behind its question mark.',
  noScenario: 'This widget has no scenario: the settings of the link are left out.',
  noDate: 'There are no data of {date}; the latest are used.',
  left: 'Left out or changed:',
  leftMore: 'And {count} more.',
  version: 'Data',
  pinned: 'Pinned: the numbers never change (for a published article)',
  latest: 'Always the latest: the numbers change when the data do',
  levers: 'Levers that readers may move',
  leversAll: 'All of them',
  leversNone: 'None: a picture with its sentence',
  leversSome: 'These:',
  theme: 'Colours',
  themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
  accent: 'Colour of links and sliders (six hexadecimal characters, such as 0b5c96)',
  accentFaint: 'This colour cannot be read on the paper; the embed will leave it out.',
  headline: 'Your headline',
  headlineHint:
    'At most 120 characters. It stands in quotation marks, as the words of the page that shows it.',
  /** Above a headline in a picture, and the headline: {title}. */
  headlineLabel: 'In the words of the page that shows this:',
  headlineQuote: '“{title}”',
  series: 'Lines that are drawn',
  note: 'A remark of yours in the picture',
  noteText: 'Words',
  noteDate: 'Day',
  noteHint: 'At most 40 characters, in quotation marks at that day.',
  noteNeedsDate: 'A remark needs a day.',
  preview: 'Preview',
  full: 'full width',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected: press Ctrl+C or ⌘C.',
  snippets: {
    iframe: {
      title: 'Frame, no script',
      hint: 'Works wherever frames do. The height is measured for a phone.',
    },
    responsive: {
      title: 'Frame that fits its content',
      hint: 'The same, and one small script that sets the height and does nothing else.',
    },
    image: {
      title: 'Picture, link and sentence',
      hint: 'For newsletters and editors that take no frame. For a scenario of your own, save the picture below and put it beside your text.',
    },
    text: { title: 'Plain text', hint: 'To quote, with range, assumption, date and address.' },
    paste: { title: 'Address to paste', hint: 'WordPress turns it into the widget by itself.' },
  },
  pasteNone:
    'A scenario or setting of your own has no such address: WordPress would show the baseline. Use one of the frames above.',
  downloads: 'To keep',
  file: 'The widget as one file',
  fileHint:
    'Put it on your own server: nothing is asked of ours. Settings go behind its address as they do here.',
  png: 'This picture as PNG',
  svg: 'This picture as SVG',
  site: 'Burn Rate',
  /** The forms that a picture is made in. */
  forms: {
    title: 'Form',
    landscape: 'landscape, 1200 × 675',
    square: 'square, 1080 × 1080',
    portrait: 'portrait, 1080 × 1350',
    column: 'print column, 85 mm',
  },
  dataLink: 'Data',
  data: 'Table',
  csv: 'CSV',
  json: 'JSON',
  copyTable: 'Copy the table',
  noTable: 'this widget has no table.',
  run: 'Whole run',
  runFiles: {
    international: 'CSV, comma and decimal point',
    french: 'CSV for a French spreadsheet',
    json: 'JSON with units',
  },
  failed: 'That did not work: {reason}',
}

export type EmbedMakerStrings = typeof strings
export default strings
