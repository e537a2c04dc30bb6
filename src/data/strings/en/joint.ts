const strings = {
  title: 'Alone or together: when does buying jointly pay?',
  reset: 'Back to the start',
  /** {share} {from} {rounds} {end} {range} */
  further:
    'With {share} of Europe’s orders placed jointly from {from} on, Ukraine would lack {rounds} more at the end of {end} than with each state buying alone{range}.',
  closer:
    'With {share} of Europe’s orders placed jointly from {from} on, Ukraine would lack {rounds} fewer at the end of {end} than with each state buying alone{range}.',
  noDifference:
    'With {share} of Europe’s orders placed jointly from {from} on, Ukraine would lack as many rounds at the end of {end} as with each state buying alone{range}.',
  /** {alone} {end} */
  nothingJoint:
    'With each state buying alone, Ukraine would lack {alone} of its planned fire at the end of {end}.',
  /** {runs} {low} {high} */
  range: {
    further: '{runs}, between {low} and {high} more',
    closer: '{runs}, between {low} and {high} fewer',
    both: '{runs}, from {low} fewer to {high} more',
  },
  /** {alone} */
  alone: 'Buying alone, it would lack {alone}.',
  /** {delay} {to} {from} */
  pays: {
    all: 'With a delay of {delay}, joint buying leaves fewer missing at every share.',
    none: 'With a delay of {delay}, joint buying leaves fewer missing at no share.',
    upTo: 'With a delay of {delay}, joint buying leaves fewer missing as long as it is at most {to} of orders.',
    from: 'With a delay of {delay}, joint buying leaves fewer missing once it is at least {from} of orders.',
    between:
      'With a delay of {delay}, joint buying leaves fewer missing where it is between {from} and {to} of orders.',
    several:
      'With a delay of {delay}, joint buying leaves fewer missing at some shares and not at others.',
  },
  always: 'Up to a delay of {delay}, it does so at every share.',
  never: 'Whatever the delay, at some shares it does not.',
  /** {value} {before} {end} */
  signed:
    'By the end of {end} Europe would have signed for {value} instead of {before}, at the prices of the day.',
  /** {value} {end} */
  signedSame:
    'By the end of {end} Europe would have signed for about as much, {value}, at the prices of the day.',
  euros: { one: 'euro', other: 'euros', many: 'euros', short: '€' },
  effects: {
    title: 'The four effects',
    hint: 'Untick one to see joint buying without it.',
    names: {
      jointDelay: 'Slower to follow a new request',
      jointContractYears: 'Contracts of another length',
      jointDiscount: 'A lower price',
      jointStandardGain: 'One standard',
    },
    off: 'as when each state buys alone: {value}',
    bars: 'What each effect adds to the rounds missing, the others as they stand',
    /** {rounds} */
    more: '{rounds} more missing',
    fewer: '{rounds} fewer missing',
    none: 'no difference',
    all: 'All four together',
    /** {sum} {all}, both told as a bar is. */
    apart:
      'The four bars add up to {sum}; together the effects make {all}. They act on one another: what one does depends on the others.',
  },
  map: {
    cells: 'When does it pay?',
    against: 'Rounds missing, against each state buying alone',
    /** {count} */
    more: '{count} more',
    fewer: '{count} fewer',
    /** {share} */
    bought: '{share} of orders bought jointly',
    /** {delay} */
    slower: 'a delay of {delay}',
    title: 'Every delay and share, run one by one',
    /** {end} */
    unit: 'rounds missing at the end of {end} against each state alone, per cent',
    shareAxis: 'share of orders bought jointly',
    delayAxis: 'delay, months',
    key: 'Green with a minus: fewer rounds missing than alone. Purple with a plus, hatched: more. ≈0: by less than half a per cent. The thick line is where it turns; the bar on the left is the range of the delay.',
    how: 'Arrow keys move over the map; Enter or a click takes a cell’s delay and share.',
    /** {percent} as the cell shows it, {delay} {share} {words} */
    cell: '{percent} per cent: delay {delay}, share {share}, {words}',
    caption: 'Rounds missing against each state buying alone, by delay (months) and share',
    refused: 'not possible',
  },
  others: {
    title: 'What would change the answer',
    none: 'No assumption, moved alone within its range, changes the answer.',
    /** Above a list of them. */
    some: 'Any one of these assumptions, moved alone within its range, changes the answer:',
    /** {phrase} {value} */
    item: '{phrase}: {value}',
    times: '{factor} times the baseline',
  },
  panels: {
    signed: { title: 'Ordered and made in Europe each month', unit: 'thousand rounds a month' },
    missing: { title: 'Planned fire less rounds fired, added up', unit: 'thousand rounds' },
    grow: { title: 'What limits new lines in Europe', unit: '' },
  },
  /** What is folded: the other panels, in words. */
  folded: 'What is missing, and what limits new lines',
  /** In the picture, where joint orders begin, above the month. */
  begin: 'joint orders begin',
  lineLabels: { signed: 'ordered', production: 'made', missing: 'missing' },
  heads: {
    signed: 'Orders signed in Europe',
    production: 'European output',
    missing: 'Rounds missing so far',
  },
  limits: {
    none: { label: 'no line begun' },
    visibility: { label: 'length of contracts' },
    budget: { label: 'budget' },
    orders: { label: 'orders' },
  },
  aloneNote: 'Thin lines: each state buys alone. Grey: orders that joint buying puts off.',
  picture:
    'Panels on one time axis, January 2022 to {end}, and a map of delay and share. {sentence}',
  tableCaption: 'This run with joint buying, by years or quarters; rounds, and rounds a month',
}

export type JointStrings = typeof strings
export default strings
