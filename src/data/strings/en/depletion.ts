const strings = {
  title: 'Set production, watch the stocks run down',
  /** Places: {month}, {end} the picture's last year, {range} how far runs reach. */
  bareIn: 'America’s stock is down to its reserve floor in {month}{range}.',
  bareNot: 'America’s stock stays above its reserve floor until the end of {end}{range}.',
  noRoom:
    'With these settings America has nothing above its reserve floor to give, from the start.',
  /** What changed: {months} {before}. */
  later: {
    one: 'That is {months} month later than in the baseline.',
    other: 'That is {months} months later than in the baseline.',
  },
  earlier: {
    one: 'That is {months} month earlier than in the baseline.',
    other: 'That is {months} months earlier than in the baseline.',
  },
  sameMonth: 'In the baseline it is the same month.',
  nowBare: 'In the baseline that does not happen by the end of {end}.',
  noLongerBare: 'In the baseline it is down to the floor in {before}.',
  /** {shortfall} {before} {end} {range} */
  isBaseline:
    'By the end of {end} Ukraine would have fired {shortfall} fewer than in the plan that we assume{range}.',
  shortfall:
    'By the end of {end} Ukraine would have fired {shortfall} fewer than in the plan that we assume, as in the baseline{range}.',
  shortfallChanged:
    'By the end of {end} Ukraine would have fired {shortfall} fewer than in the plan that we assume, in the baseline {before}{range}.',
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
  tries: {
    title: 'Try',
    planned: 'American powder as planned',
    sells: 'Europe sells what is left over',
  },
  fan: {
    bands: 'Blue bands: where the middle 50, 80 and 90 of 100 runs lie.',
    /** {count} of 100, {year} */
    by: 'By the end of {year} it is down to the floor in {count} of 100 of these runs.',
    counting: 'A thousand runs with these settings are being counted.',
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
