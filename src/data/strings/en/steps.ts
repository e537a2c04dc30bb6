/** The words of each step's finished picture, by the chapter's id. */
const strings = {
  date: 'Date',
  range: 'Range',
  /** `{low}`, `{high}` */
  between: '{low} to {high}',
  fromModel: 'From a run of our model; its numbers rest on our assumptions.',
  /** Before a list of publishers. */
  sources: 'Published figures:',
  table: 'The picture as a table',
  footnotes: 'Sources of this chapter',
  'many-times-higher': {
    title: 'Fired and made in a month, early 2023',
    note: 'A bar ends at the lowest published figure, the line above it at the highest. For Europe, what plants could make was published, not what they made.',
    unit: 'Thousands of 155 mm rounds',
    what: 'What was counted',
    fired: 'Fired by Ukraine',
    us: 'Made in the United States',
    europe: 'Could be made in Europe',
  },
  'a-bathtub': {
    title: 'The American stock: what flows in, what flows out, and the level',
    note: 'While the outflow lies above the inflow, the level falls, although the inflow rises.',
    flows: 'Flows, thousands of rounds a month',
    in: 'flows in',
    out: 'flows out',
    level: 'Stock, millions of rounds',
    stock: 'stock',
    spokenFlows:
      'In 2023 the outflow from the American stock lies above the inflow, which rises; the two come close at the year’s end.',
    spokenLevel: 'The American stock falls through 2023.',
  },
  /** note: `{floor}`, `{phrase}`; spoken: `{dates}`; when: `{stock}`, `{month}`; millions: `{stock}`. */
  'the-cupboard': {
    title: 'American stock above the reserve floor, for three sizes of the stock',
    note: 'Each line is marked with its stock at the start; the floor is {floor}. When it is reached depends most on {phrase}.',
    unit: 'Thousands of rounds above the floor',
    spoken: 'The larger the stock at the start, the later it is drawn down to the floor: {dates}.',
    when: 'with {stock}, in {month}',
    millions: '{stock}m',
  },
  'turn-up-production': {
    title: 'If American output had tripled from March 2023',
    note: 'Tripled at once, as no factory can; tripled over eighteen months, as long as the largest European plant took to build; and as industry builds it up in the baseline.',
    unit: 'Thousands of rounds above the floor',
    fired: 'Thousands of rounds fired a month',
    atOnce: 'at once',
    slowly: '18 months',
    baseline: 'baseline',
    spoken:
      'Tripled at once, output holds the stock above its floor some weeks longer; tripled over eighteen months, hardly longer than in the baseline.',
    spokenFired:
      'More is fired from December 2023 on: far more when output triples at once, somewhat more when it takes eighteen months.',
  },
  'why-not-more': {
    title: 'The wait for a round, and what the plants could make',
    note: 'Dots: published waits. Orders lengthen the wait at once; new lines take a year and a half or more.',
    wait: 'Months from order to delivery',
    capacity: 'Capacity on normal shifts, thousands of rounds a month',
    us: 'US',
    europe: 'Europe',
    spokenWait: 'The wait for a round grows soon after the orders, for years.',
    spokenCapacity: 'Capacity grows slowly, over years.',
  },
  /** note: `{phrase}`. */
  'signed-contracts': {
    title: 'The same war under other contracts',
    note: 'Bars and numbers: the result at the starting values; lines: where 80 of 100 runs lie.',
    contracts: 'Contracts',
    fired: 'Rounds fired in 2024',
    missing: 'Rounds fewer than planned, until the end of 2026',
    oneYear: 'One-year contracts throughout',
    asSigned: 'As we assume they were signed',
    earlier: 'Signed a year earlier',
  },
  /** months: `{months}`. */
  'buying-together': {
    title: 'Buying together in Europe from February 2023: rounds missing, against buying apart',
    note: 'Minus: fewer rounds are missing. In brackets: at an end of some assumption’s range the sign turns.',
    unit: 'Change in rounds missing',
    share: 'columns: share bought together; rows: how much later',
    delay: 'Delay',
    months: '{months} months',
    spoken:
      'A map: with small shares bought together fewer rounds are missing, with all of it more, most at a delay of seven months and no more at one of twelve.',
  },
  /** slow: `{months}`. */
  'the-last-mile': {
    title: 'Guns, and what limits the fire',
    note: 'While rounds are short, fewer guns hardly matter. When repairs slow down, guns become the limit.',
    guns: 'Guns in Ukraine',
    ready: 'ready',
    inRepair: 'in repair',
    limits: 'What limits the fire',
    baseline: 'Baseline',
    slow: 'A repair takes {months} months',
    spokenGuns: 'Guns ready and guns in repair, month by month.',
    spokenLimits:
      'What limits the fire, as time goes by: in the baseline rounds at hand and planned fire; with slow repairs, guns for long spells.',
  },
  /** note, until: `{month}`; from: `{output}`. */
  'what-would-it-take': {
    title: 'Which American output, from March 2023, keeps the stock above its floor?',
    note: 'In the baseline the stock is drawn down to its floor in {month}. Shaded: every output that meets the goal, in this model.',
    unit: 'Thousands of rounds a month, from March 2023',
    until: 'Until {month}',
    from: 'from {output}',
    none: 'no output, in this model',
    goal: 'Above the floor',
    answer: 'Output a month',
  },
  /** note: `{date}`. */
  'what-happened': {
    title: 'The model stopped in February 2023, beside what was published later',
    note: 'Line: the run with what was known on {date}; shaded: its 80% band, at the dates of the figures and straight between them. Full dots lie in the band, rings outside it. “All” counts every later figure that the hindcast is scored on, each beside its own band.',
    made: 'American output, thousands of rounds a month',
    run: 'the run',
    band: '80% band',
    published: 'Published',
    place: 'Where it lies',
    all: 'All later figures and their bands',
    below: 'below',
    inside: 'in the band',
    above: 'above',
    spokenMade:
      'American output in the run that was stopped in February 2023, with its band: in 2023 published figures lie above the band, from 2024 to June 2025 in it, in July 2025 below it.',
  },
  /** years: `{years}`. */
  'the-shelves': {
    title: 'How many years of American output were given away',
    note: 'Given, divided by the output of a year at the rate of the time. 155 mm rounds: given until January 2023; Javelin missiles: until May 2022.',
    unit: 'Years of output',
    what: 'Munition',
    given: 'Given',
    made: 'Made in a year',
    years: '{years} years',
    rounds: '155 mm rounds',
    javelin: 'Javelin missiles',
  },
}

export type StepsStrings = typeof strings
export default strings
