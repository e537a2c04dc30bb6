const strings = {
  title: 'Set production, watch the stocks run down',
  /** Places: {low} {high} months, {phrase} the assumption, {end} the picture's last month, {floor}. */
  bareBetween:
    'America’s stock is down to its reserve floor between {low} and {high}, depending most on {phrase}.',
  bareIn:
    'America’s stock is down to its reserve floor in {low}; no one assumption moves that month.',
  bareOrNever:
    'America’s stock is down to its reserve floor in {low}, or not before the end of {end}, depending most on {phrase}.',
  bareNever:
    'America’s stock stays above its reserve floor until the end of {end}, over the whole range of {phrase}.',
  bareNeverAtAll:
    'America’s stock stays above its reserve floor until the end of {end}, whichever assumption is moved within its range.',
  noRoom:
    'With these settings America has nothing above its reserve floor to give, from the start.',
  /** What changed: {month} {months} {shortfall} {before} {end}. */
  isBaseline: 'By the end of {end} Ukraine would have fired {shortfall} fewer than planned.',
  later: {
    one: 'At the values in use the month is {month}, {months} month later than in the baseline.',
    other: 'At the values in use the month is {month}, {months} months later than in the baseline.',
  },
  earlier: {
    one: 'At the values in use the month is {month}, {months} month earlier than in the baseline.',
    other:
      'At the values in use the month is {month}, {months} months earlier than in the baseline.',
  },
  sameMonth: 'At the values in use the month is {month}, as in the baseline.',
  nowBare:
    'At the values in use the month is {month}; in the baseline that does not happen by then.',
  noLongerBare: 'In the baseline it is down to the floor in {before}.',
  stillNever: '',
  shortfall:
    'By the end of {end} Ukraine would have fired {shortfall} fewer than planned, as in the baseline.',
  shortfallChanged:
    'By the end of {end} Ukraine would have fired {shortfall} fewer than planned; in the baseline, {before}.',
  panels: {
    stocks: {
      title: 'What could still be given, and Ukraine’s own stock',
      unit: 'thousand rounds',
    },
    dots: {
      title: 'When America’s stock is down to its floor: each dot is one of 100 runs',
      unit: '',
    },
    made: { title: 'Made each month', unit: 'thousand rounds a month' },
    fired: { title: 'Reaching Ukraine and fired each month', unit: 'thousand rounds a month' },
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
  picture: 'Five panels on one time axis, January 2022 to {end}. {sentence}',
  tableCaption: 'This run, quarter by quarter; rounds, and rounds a month',
  tableLimit: 'What limits firing',
  fan: {
    bands: 'Blue bands: where the middle 50, 80 and 90 of 100 runs lie.',
    /** {count} {not} of 100, {year} and {end} */
    by: 'With the uncertain numbers varied together, it is down to the floor by the end of {year} in {count} of 100 runs drawn from these ranges; in {not} of 100, not by the end of {end}.',
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
  observations: 'The published figures in this picture',
}

export type DepletionStrings = typeof strings
export default strings
