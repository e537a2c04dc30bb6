/** Words of the tool that makes an embed. */
const strings = {
  title: 'Embed this widget',
  close: 'Close',
  widget: 'Widget',
  /** The address or query of a scenario. */
  scenario: 'Scenario',
  scenarioHint: 'Paste a link from this site to keep its settings. Nothing: the baseline.',
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
  failed: 'That did not work: {reason}',
}

export type EmbedMakerStrings = typeof strings
export default strings
