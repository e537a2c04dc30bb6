const strings = {
  title: 'Share',
  copyLink: 'Copy link',
  copySentence: 'Copy sentence',
  savePng: 'Picture (PNG)',
  saveSvg: 'Picture (SVG)',
  copied: 'Copied.',
  copyByHand: 'This browser does not let us copy; here are the words.',
  /** {reason} */
  failed: 'That did not work: {reason}',
}

export type ShareStrings = typeof strings
export default strings
