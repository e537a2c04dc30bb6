/** Words of scenarios kept beside each other. */
const strings = {
  title: 'Compare',
  hint: 'Keep up to four scenarios, name them, and lay them over each other. One link holds them all.',
  keep: 'Keep these settings',
  /** {most} of them. */
  full: '{most} are kept: remove one to keep another.',
  /** {letter} of a scenario without a name. */
  unnamed: 'Scenario {letter}',
  now: 'These settings',
  baseline: 'Baseline',
  /** Within a sentence. */
  nowWithin: 'these settings',
  baselineWithin: 'the baseline',
  /** At the end of a line. */
  nowShort: 'now',
  baselineShort: 'base',
  name: 'Name',
  /** {name} of the scenario. */
  rename: 'Name of {name}',
  take: 'Take',
  remove: 'Remove',
  undo: 'Undo',
  redo: 'Redo',
  removed: '{name} was removed.',
  /** Beside a name that came with a link. */
  senders: 'the sender’s words',
  nothingYet: 'Nothing is kept yet: the chart shows these settings beside the baseline.',
  unchanged: 'as in the baseline',
  series: {
    label: 'What is compared',
    'us.releasable': 'American stock above its floor',
    'europe.releasable': 'European stock above its floor',
    'ukraine.stock': 'Stock in Ukraine',
    'ukraine.shortfall': 'Planned and not fired, added up',
    'ukraine.fired': 'Fired each month',
    'us.production': 'American output each month',
    'europe.production': 'European output each month',
  },
  units: { stock: 'thousand rounds', flow: 'thousand rounds a month' },
  view: {
    label: 'How',
    together: 'on one picture',
    apart: 'side by side',
    difference: 'differences',
  },
  against: 'Beside',
  /** {series} {reference} */
  differenceTitle: '{series}: more or less than in {reference}',
  /** {series} */
  picture: '{series}, scenarios on one time axis.',
  /** {name} of a scenario, {reference} that it stands beside; {missing} {shelf} the parts below. */
  difference: '{name}, beside {reference}: {missing}; {shelf}.',
  /** {amount} rounds, {end} a year. */
  missing: {
    fewer: '{amount} fewer missing by the end of {end}',
    more: '{amount} more missing by the end of {end}',
    same: 'as many missing by the end of {end}',
  },
  /** {months} {month} {end} */
  shelf: {
    later: {
      one: 'America’s shelf at its floor {months} month later',
      other: 'America’s shelf at its floor {months} months later',
    },
    earlier: {
      one: 'America’s shelf at its floor {months} month earlier',
      other: 'America’s shelf at its floor {months} months earlier',
    },
    same: 'America’s shelf at its floor in the same month',
    noLonger: 'America’s shelf not at its floor by the end of {end}, in the other in {month}',
    now: 'America’s shelf at its floor in {month}, in the other not by the end of {end}',
    never: 'America’s shelf not at its floor by the end of {end} in either',
    noRoom: 'America’s shelf with nothing above its floor from the start in one or both',
  },
  table: {
    caption: 'Scenarios at the starting values of what they leave alone',
    /** {end} {year} */
    rows: {
      missing: 'Rounds missing by the end of {end}',
      bareDay: 'America’s shelf down to its floor',
      fired: 'Rounds fired in {year}',
      weeks: 'Weeks at less than half of the planned fire',
    },
    atOnce: 'from the start',
    not: 'not by the end of {end}',
  },
  link: {
    title: 'Link to all of them',
    hint: 'Opens this page with the scenarios that are kept. Names travel as you wrote them.',
  },
  /** {at}: which scenario of the link. */
  faults: {
    title: 'About this link',
    unreadable: 'The link should hold scenarios to compare, but they cannot be read.',
    cut: 'The end of the link is missing: a scenario or a setting may be, too.',
    more: 'The link holds more than four scenarios; the others were left out.',
    name: 'The name of scenario {at} cannot be read; it has none.',
    longName: 'The name of scenario {at} was longer than forty signs and was cut.',
    /** {fault} one of the widgets’ notices. */
    setting: 'Scenario {at}: {fault}',
  },
}

export type CompareStrings = typeof strings
export default strings
