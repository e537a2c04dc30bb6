const strings = {
  drawn: {
    'us.releasable': { label: 'American stock above the reserve floor' },
    'europe.releasable': {
      label: 'European stock above the reserve floor',
    },
    'ukraine.stock': { label: 'Stock in Ukraine' },
    'us.production': { label: 'American output' },
    'europe.production': { label: 'European output' },
    'ukraine.arrivals+elsewhere': { label: 'Rounds reaching Ukraine' },
    'ukraine.fired': { label: 'Rounds fired by Ukraine' },
    need: { label: 'Planned fire' },
  },
  /** What keeps fire from being more: below a picture, and in a cell of a table. */
  limits: {
    need: { label: 'nothing: all planned is fired' },
    guns: { label: 'too few guns' },
    stock: { label: 'too few rounds' },
  },
}

export type SeriesStrings = typeof strings
export default strings
