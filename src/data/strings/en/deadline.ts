const strings = {
  title: 'How late could it have been decided?',
  /** What is decided: {amount}, {label}; then, where it takes {months}. */
  decisions: {
    'us.fixedOutput': '{amount} from American plants',
    'europe.fixedOutput': '{amount} from European plants',
    other: '“{label}” at {amount}',
  },
  over: ', reached over {months} months,',
  /** In how many runs the goal is met, decided in {month} or not at all: {count}. */
  inTime: 'That is in time {count}',
  at: 'Decided in {month}, the goal is met {count}',
  without: 'Without this decision, the goal is met {count}',
  /** For one amount of the map: {last} month. */
  short: {
    all: 'any month',
    none: 'no month',
    until: 'until {last}',
    several: 'until {last}, not in every month before',
  },
  picture: 'What the decision comes to, by its month. {sentence}',
  /** {date} {amount} {verdict} */
  cell: '{date}, {amount}: {verdict}',
  cursor: 'Move with the arrow keys; Enter takes the amount.',
  tableCaption: 'Months of the decision and what each comes to',
  mapCaption: 'Amounts, and the latest month that still meets the goal',
  heads: {
    date: 'Decided in',
    cost: 'Cost of a month’s delay',
    amount: 'Amount',
    last: 'Latest month',
  },
  /** {aim} {decision}; {last} and {after} are months. */
  until:
    '{aim}, {decision} would have had to be decided in {last} at the latest; decided in {after}, it comes too late',
  untilEnd: '{aim}, {decision} can be decided as late as {last}, the latest month that was run',
  notAllEarlier: 'Some earlier months do not meet the goal.',
  none: '{aim}, {decision} would not have been enough in any month from February 2022 on, in this model',
  notNeeded: '{aim}, {decision} is not needed, in this model',
  /** What each month of delay costs between {from} and {to}: {low} {high}, or {cost} where they are one. */
  cost: {
    notBareBefore:
      'From {from} to {to}, each month of delay brings the reserve floor {cost} days nearer.',
    rebuiltBy: 'From {from} to {to}, each month of delay puts the return off by {cost} days.',
    shortfallAtMost: 'From {from} to {to}, each month of delay costs {cost} rounds.',
    between: '{low} to {high}',
    nothing: 'From {from} to {to}, a month of delay changes nothing.',
  },
  map: {
    title: 'Date and amount together',
    dates: 'month of the decision',
    amounts: 'amount',
    meets: 'meets the goal',
    fails: 'does not',
  },
}

export type DeadlineStrings = typeof strings
export default strings
