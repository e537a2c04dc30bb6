const strings = {
  title: {
    factory: 'Why not just make more: lines, shifts, powder and the wait',
    contracts: 'Signed contracts: what firms build for',
  },
  producer: 'Plants',
  /** `name` on its own; `plants` inside sentences. */
  producers: {
    us: { name: 'United States', plants: 'American plants' },
    europe: { name: 'Europe', plants: 'European plants' },
  },
  tiles: {
    missing: 'Missing by the end of {end}',
    fired: 'Fired in {year}',
    wait: 'Wait in {month}, in months',
    bare: 'America’s shelf at its floor',
    baseline: 'baseline: {value}',
    later: 'after {end}',
    atOnce: 'from the start',
  },
  /** At the place of a line where what limits turns, above the month. */
  notes: { factory: 'powder limits', contracts: 'contracts long enough' },
  /** What is folded: the other panels, in words. */
  further: {
    factory: 'The order book, what is fired, what limits plants',
    contracts: 'Capacity, the wait, what limits plants',
  },
  /** Rounds fired: {year} {fired} {before} {range}. */
  fired: 'In {year} Ukraine fires {fired}{range}.',
  /** The same after a button's words, {act}. */
  firedTried: '{act}: in {year} Ukraine fires {fired}, in the baseline {before}{range}.',
  firedChanged: 'In {year} Ukraine fires {fired}, in the baseline {before}{range}.',
  /** {end} {short} {before} {range} */
  short: 'By the end of {end} Ukraine would be {short} short of the plan that we assume{range}.',
  shortChanged:
    'By the end of {end} Ukraine would be {short} short of the plan that we assume, in the baseline {before}{range}.',
  /** {plants} {when} */
  shows: 'This shows in the output of {plants} {when}.',
  /** {plants} {date} {shifts} {orders}, the two as `when` */
  lags: 'A fifth more working time from {date} shows in the output of {plants} {shifts}; twice the orders, {orders}.',
  when: {
    within: 'within a month',
    after: { one: 'after {months} month', other: 'after {months} months' },
    never: 'not before the end of {end}',
  },
  /** {plants} {start} {nato} {said} {month} {peak} {peakMonth} */
  wait: 'Nobody sets the wait: at {plants} it starts at {start} months and comes in {month} to the {nato} that NATO gave in {said}; at its longest, in {peakMonth}, it is {peak}.',
  waitBelow:
    'Nobody sets the wait: at {plants} it grows from {start} months to {peak} at its longest, in {peakMonth}, and stays below {nato}, NATO’s figure of {said}.',
  fitted: {
    factory:
      'Grey: lines being built. Capacity is what the lines make on normal shifts; with longer shifts they make more. The wait is worked out, never put in. But the starting values were fitted to published figures, NATO’s among them.',
    contracts:
      'Capacity is counted on normal shifts. The starting values were fitted to published figures.',
  },
  tries: {
    title: 'Try',
    orders: {
      us: 'American orders a year earlier',
      europe: 'European orders a year earlier',
    },
    contracts: {
      us: 'Long American contracts a year earlier',
      europe: 'Long European contracts a year earlier',
    },
    all: 'All contracts a year earlier',
    shifts: 'A fifth more working time from June 2022',
    lines: 'Lines built in half the time',
  },
  /** {plants} */
  panels: {
    capacity: { title: 'Capacity and output, {plants}', unit: 'thousand rounds a month' },
    book: { title: 'Order book, {plants}', unit: 'thousand rounds' },
    wait: { title: 'Wait from order to delivery, {plants}', unit: 'months' },
    fired: { title: 'Planned and fired each month', unit: 'thousand rounds a month' },
    make: { title: 'What limits output, {plants}', unit: '' },
    grow: { title: 'What limits new lines, {plants}', unit: '' },
  },
  lineLabels: {
    production: 'made',
    capacity: 'capacity',
    'capacity+building': '+ building',
    book: 'order book',
    leadTime: 'wait',
    need: 'planned',
    fired: 'fired',
  },
  limits: {
    capacity: { label: 'lines' },
    inputs: { label: 'powder and charges' },
    book: { label: 'orders at hand' },
    fixed: { label: 'set by you' },
    none: { label: 'no line begun' },
    visibility: { label: 'length of contracts' },
    budget: { label: 'budget' },
    orders: { label: 'orders' },
  },
  /** {months}, {date} */
  natoBefore: 'NATO, before: {months} months',
  nato: 'NATO, {date}: {months} months',
  picture: 'Panels on one time axis, January 2022 to {end}. {sentence}',
  tableCaption:
    'This run by years or quarters, {plants}; rounds, rounds a month, and months of wait',
  heads: {
    production: 'Output',
    capacity: 'Capacity',
    'capacity+building': 'Capacity with lines being built',
    book: 'Order book',
    leadTime: 'Wait, months',
    need: 'Planned fire',
    fired: 'Rounds fired',
  },
}

export type FactoryStrings = typeof strings
/** What a picture of plants draws of one producer, by the series' name. */
export type PlantLine = Exclude<keyof FactoryStrings['lineLabels'], 'need' | 'fired'>
export default strings
