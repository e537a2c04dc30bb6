const strings = {
  title: 'Until when the decision still meets the goal',
  /** {goal} a sentence, {decision}. */
  asked: 'Goal: {goal} Decision: {decision}.',
  /** {label} {amount} {months} */
  decision: '{label}: {amount}, at once',
  decisionOver: '{label}: {amount}, reached over {months} months',
  /** At the ends of an assumption's range, as a part of a sentence: {last} month; {from} {to}. */
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
  /** {last} and {after} are months. */
  until: 'Decided in {last}, it still meets the goal; decided in {after}, it no longer does.',
  untilEnd: 'Decided as late as {last}, the latest month that was run, it still meets the goal.',
  notAllEarlier: 'Some earlier months do not.',
  none: 'In no month from February 2022 on does this decision meet the goal, in this model.',
  notNeeded: 'The goal is met without this decision.',
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
