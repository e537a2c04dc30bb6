const strings = {
  title: 'The last mile: guns, repairs, and where guns become the limit',
  /** {end} {weeks} {shells} {range}; {weeks} and {shells} as `weeks` */
  limited: 'Until the end of {end}, guns limit Ukraine’s fire in {weeks}{range}.',
  notLimited:
    'Until the end of {end}, shells limit Ukraine’s fire in {shells}, guns in none{range}.',
  /** Of guns, where they are not the limit: {runs} {low} {high}. */
  gunsIn: '{runs}, guns limit it in {low} to {high}',
  weeks: { one: '{weeks} week', other: '{weeks} weeks' },
  /** {weeks} {months} {share}; the two of `already` where guns are the limit as things stand. */
  already: {
    repair:
      'Guns already limit fire for {weeks} in a row or more; repairs of less than {months} would end that.',
    deliveries: 'So would more than {share} of the baseline’s deliveries.',
  },
  repair: {
    at: 'Guns become the limit for {weeks} in a row once a repair takes {months}.',
    always: 'Guns are the limit for {weeks} in a row however short a repair is.',
    never: 'No repair time makes guns the limit for {weeks} in a row.',
  },
  deliveries: {
    at: 'The same happens if deliveries fall to {share} of the baseline’s.',
    always:
      'With repairs as they are set, guns are the limit even with all of the baseline’s deliveries.',
    never: 'No cut in deliveries does so.',
  },
  months: { one: '{months} month', other: '{months} months' },
  /** {fired} {before} {end} {percent} */
  firedSame: 'By then Ukraine would have fired {fired}, within {percent} of the baseline.',
  firedChanged: 'By then Ukraine would have fired {fired}; in the baseline, {before}.',
  /** {year} {fired} {before} {next} {nextFired} {nextBefore} */
  byYear:
    'In {year} Ukraine fires {fired}, in the baseline {before}; in {next}, {nextFired} and, in the baseline, {nextBefore}.',
  /** {month} {guns} {deliveries} */
  parts: 'Most guns are in repair in {month}: {guns}, equal to {deliveries} of deliveries.',
  guns: { one: '{guns} gun', other: '{guns} guns' },
  /** {value} */
  tip: 'double line: where guns become the limit, {value}',
  tiles: {
    fired: 'Fired by the end of {end}',
    guns: 'Weeks in which guns limit',
    repair: 'Most guns in repair',
    baseline: 'baseline: {value}',
  },
  /** Where most guns are in repair, above the month. {guns} */
  peak: '{guns} in repair',
  tries: {
    title: 'Try',
    third: 'A third of the guns away',
    slow: 'Slow repairs',
    plenty: 'Shells in plenty, twice the planned fire',
  },
  fireGroup: {
    name: 'Planned fire and shells',
    hint: 'What Ukraine means to fire, times the baseline; and what reaches it from elsewhere from a date on.',
  },
  panels: {
    guns: { title: 'Guns ready and in repair', unit: '' },
    fire: { title: 'Planned and fired each month', unit: 'thousand rounds a month' },
    limit: { title: 'What limits firing', unit: '' },
  },
  lineLabels: {
    'guns.ready': 'ready',
    'guns.inRepair': 'in repair',
    need: 'planned',
    'ukraine.fired': 'fired',
  },
  heads: {
    'guns.ready': 'Guns ready',
    'guns.inRepair': 'Guns in repair',
    need: 'Planned fire',
    'ukraine.fired': 'Rounds fired',
  },
  tableLimit: 'What limits firing',
  picture: 'Three panels on one time axis, January 2022 to {end}. {sentence}',
  tableCaption: 'This run by years or quarters; guns, and rounds a month',
}

export type GunsStrings = typeof strings
export default strings
