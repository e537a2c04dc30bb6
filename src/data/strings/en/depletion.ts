const strings = {
  title: 'Set production, watch the stocks run down',
  /** Places: {fired}, {shelf}: the two parts below. */
  isBaseline: 'In the baseline, {fired}, and {shelf}.',
  both: '{fired}, and {shelf}.',
  /** {count} and {before} rounds, {end} the picture’s last year. */
  fired: {
    planned: 'Ukraine fires {count} fewer than planned by the end of {end}',
    more: 'Ukraine fires {count} more by the end of {end}',
    fewer: 'Ukraine fires {count} fewer by the end of {end}',
    same: 'Ukraine fires about as much by the end of {end} as in the baseline',
    short: 'Ukraine lacks {count} by the end of {end}, against {before} in the baseline',
    asShort: 'Ukraine lacks {count} by the end of {end}, as in the baseline',
    noneShort: 'Ukraine lacks nothing by the end of {end}, against {before} in the baseline',
  },
  /** {month} {before} {end} {when}, {count} weeks or months */
  shelf: {
    bare: 'America’s shelf is down to its floor in {month}',
    stays: 'America’s shelf stays above its floor until the end of {end}',
    noLonger: 'America’s shelf no longer comes down to its floor',
    nowBare:
      'America’s shelf, which stays above its floor in the baseline, is down to it in {month}',
    same: 'America’s shelf is down to its floor in {month}, as in the baseline',
    close: 'America’s shelf is down to its floor in {month}, against {before} in the baseline',
    weeks: {
      one: 'America’s shelf is down to its floor in {month}, a week {when} than in the baseline',
      other:
        'America’s shelf is down to its floor in {month}, {count} weeks {when} than in the baseline',
    },
    later: 'later',
    earlier: 'earlier',
    longer: {
      one: 'America’s shelf lasts a month longer',
      other: 'America’s shelf lasts {count} months longer',
    },
    shorter: {
      one: 'America’s shelf lasts a month less',
      other: 'America’s shelf lasts {count} months less',
    },
    noRoom: 'America’s shelf has nothing above its floor from the start',
  },
  /** Where more output changes nothing. {month} */
  bound: {
    need: 'More would change nothing: all that is planned is fired.',
    before: 'More would change nothing: the rest was missing before {month}.',
    guns: 'More would change nothing: guns limit what is fired.',
    authority: 'More would change nothing: what is let go to Ukraine is the limit.',
    way: 'More would change nothing: the rest is on its way.',
  },
  /** Where output that is held leaves more missing, between the act and what comes of it: {free} rounds. */
  trap: {
    us: 'American output, so held, never grows to the baseline’s {free} a month; ',
    europe: 'European output, so held, never grows to the baseline’s {free} a month; ',
  },
  /** How far runs reach: {count} {apart} {amount} {when} {low} {high} {span} {never} {end} */
  range: {
    counting: 'Working out how far runs differ …',
    missing: 'Missing: {count}{apart}; in 80 of 100 runs, {amount}.',
    fewer: ' (fewer than in 90 of 100)',
    more: ' (more than in 90 of 100)',
    shelf: 'America’s shelf at its floor: {when}.',
    between: 'between {low} and {high}',
    notBefore: 'in 90 of 100 not before {low}',
    andNever: '{span}; in {never} of 100 not by the end of {end}',
    never: 'in {never} of 100 not by the end of {end}',
    none: 'in none by the end of {end}',
  },
  /** Beside the small pictures of a phone. */
  sight: 'planned, not fired',
  tiles: {
    missing: 'Missing by the end of {end}',
    bare: 'America’s shelf at its floor',
    weeks: 'Weeks below half of planned fire',
    baseline: 'baseline: {value}',
    later: 'after {end}',
    atOnce: 'from the start',
  },
  panels: {
    stocks: {
      title: 'The shelves above their floors, and Ukraine’s own stock',
      unit: 'thousand rounds',
    },
    made: { title: 'Made, and reaching Ukraine, each month', unit: 'thousand rounds a month' },
    fired: {
      title: 'The hole: planned (our assumption), not fired',
      unit: 'thousand rounds a month',
    },
    limit: { title: 'What limits firing', unit: '' },
  },
  lineLabels: {
    'us.releasable': 'US',
    'europe.releasable': 'Europe',
    'ukraine.stock': 'Ukraine',
    'us.production': 'US',
    'europe.production': 'Europe',
    'ukraine.arrivals+elsewhere': 'arriving',
    'ukraine.fired': 'fired',
    need: 'planned',
  },
  picture: 'Two pictures on one time axis, January 2022 to {end}. {sentence}',
  further: 'What is made, what arrives, what limits',
  tableCaption: 'This run by years or quarters; rounds, and rounds a month',
  tries: {
    title: 'Try',
    tripled: 'American output tripled at once',
    aid: 'Without Congress’s pause',
    sells: 'Europe sells what is left over',
  },
  fan: {
    bands:
      'Blue bands: where the middle 50, 80 and 90 of 100 runs lie; the dots below them: when America’s shelf is at its floor, a dot for each of 100 runs.',
    /** {count} of 100, {year} */
    by: 'By the end of {year} America’s shelf is down to its floor in {count} of 100 of these runs.',
    counting: 'Counting a thousand runs with these settings.',
    title: 'A thousand runs',
    hint: 'Each run draws every unknown below once from its range. What you have set stays as you set it.',
    vary: 'What varies',
    all: 'all',
    many: 'Run 10,000',
    /** {members} */
    running: 'Running {members}',
    /** {members} {seed} */
    from: 'Counted over {members} runs, seed {seed}.',
    groups: {
      need: 'need and supply from elsewhere',
      stocks: 'stocks, floors and shares given',
      industry: 'plants, shifts and powder',
      orders: 'orders and contracts',
      price: 'prices and budgets',
      joint: 'joint buying',
      transport: 'release, transport and sorting',
      guns: 'guns and repair',
    },
  },
}

export type DepletionStrings = typeof strings
export default strings
