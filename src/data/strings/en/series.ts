const strings = {
  drawn: {
    'us.releasable': { label: 'American stock above the reserve floor', short: 'US above floor' },
    'europe.releasable': {
      label: 'European stock above the reserve floor',
      short: 'Europe above floor',
    },
    'ukraine.stock': { label: 'Stock in Ukraine', short: 'Ukraine’s stock' },
    'us.production': { label: 'American output', short: 'US output' },
    'europe.production': { label: 'European output', short: 'European output' },
    'ukraine.arrivals+elsewhere': { label: 'Rounds reaching Ukraine', short: 'Reaching Ukraine' },
    'ukraine.fired': { label: 'Rounds fired by Ukraine', short: 'Fired' },
    need: { label: 'Planned fire' },
  },
  /** In lower case: they also stand inside sentences. */
  limits: {
    need: { label: 'nothing: all planned is fired' },
    guns: { label: 'too few guns' },
    stock: { label: 'too few rounds' },
  },
}

export type SeriesStrings = typeof strings
export default strings
