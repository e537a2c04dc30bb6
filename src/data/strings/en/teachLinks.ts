/** Words of what makes links for a lesson. */
const strings = {
  title: 'Links for a lesson',
  hint: 'Each link opens one thing, big enough for a wall if you wish. Show its QR code, print it or write it down.',
  what: 'What it opens',
  kinds: {
    answer: 'A question, answered with a code',
    bathtub: 'A case of the bathtub',
    widget: 'One widget alone',
    challenge: 'A challenge',
    explore: 'The whole model',
    present: 'The lesson on the wall',
    check: 'The check of understanding',
  },
  which: 'Which one',
  levers: 'Levers that pupils may move',
  leversHint:
    'Those ticked are shown, all others are held where they are. None ticked: all are shown.',
  leverCount: 'Ticked: {count}',
  big: 'Big type, without the rest of the site',
  link: { title: 'The link', hint: 'One address of this site; nothing is asked of another.' },
  qr: 'QR code of the link',
  print: 'Print this page',
}

export type TeachLinksStrings = typeof strings
export default strings
