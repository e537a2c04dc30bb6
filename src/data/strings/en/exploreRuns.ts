/** Words of many runs of the reader's scenario, drawn from the ranges of what is not known. */
const strings = {
  title: 'Many runs',
  hint: 'Each run draws every unknown that you let vary once from its range. What you have set for the whole run stays as you set it.',
  vary: 'What varies',
  /** {count} {all} */
  varying: '{count} of {all} unknowns vary.',
  all: 'All',
  none: 'None',
  each: 'One by one',
  members: 'How many runs',
  series: 'What is drawn',
  seriesNames: {
    'us.releasable': 'American stock above its floor',
    'europe.releasable': 'European stock above its floor',
    'ukraine.stock': 'Stock in Ukraine',
    'ukraine.fired': 'Fired each month',
    'us.production': 'American output each month',
    'europe.production': 'European output each month',
  },
  units: { stock: 'thousand rounds', flow: 'thousand rounds a month' },
  view: { label: 'As', bands: 'bands', lines: 'lines' },
  own: 'yours',
  /** {members} */
  bandsNote: 'Bands: where the middle 50, 80 and 90 of 100 runs lie.',
  /** {lines} {members} */
  linesNote: 'Thin lines: {lines} runs of {members}.',
  /** {who} */
  dotsNote: 'Dots below: when {who} shelf is at its floor, a dot for each of 100 runs.',
  whose: { us: 'America’s', europe: 'Europe’s' },
  /** {members} {seed} */
  from: 'Counted over {members} runs, seed {seed}.',
  /** {members} */
  running: 'Counting {members} runs …',
  stop: 'Stop',
  counting: 'Counting these runs.',
  stale: 'Still those of the settings before; counting the new ones.',
  refused: 'These settings do not run, so there is nothing to draw.',
  counts: {
    title: 'Counted',
    /** {count} of 100 */
    some: 'in {count} of 100 runs',
    every: 'in every run',
    none: 'in no run',
    year: 'by the end of',
    under: 'fewer missing than',
    /** {count} one of the clauses above, {year}. */
    bare: 'America’s shelf is down to its floor by the end of {year} {count}.',
    /** {amount} rounds, {end} a year. */
    missing: 'Fewer than {amount} are missing by the end of {end} {count}.',
    /** {low} {high} rounds. */
    reach: 'Missing by the end of {end}, in 80 of 100 runs: between {low} and {high}.',
    caption: 'In how many of 100 runs a shelf is down to its floor',
    head: { year: 'By the end of', us: 'America', europe: 'Europe' },
  },
  picture: '{series}: many runs of these settings.',
}

export type RunsStrings = typeof strings
export default strings
