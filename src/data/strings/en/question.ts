/** The words of a question about the model: its controls, its answer's range, its picture and table. */
const strings = {
  title: 'What would it have taken?',
  /** {goal}, a sentence; {lever}, {first}, {second}. */
  asked: 'Goal: {goal} Lever: {lever}.',
  askedTwo: 'Goal: {goal} Levers: {first}; {second}.',
  /** {phrase} of the assumption; {low} and {high} one of `short`. */
  dependsOn:
    'Depending most on {phrase}: {low} at the low end of its range, {high} at the high end.',
  /** {count} stops. */
  triedAtEnds: 'For the range, {count} stops were run at each end.',
  dependsOnNone: 'No assumption moves this answer within its range.',
  /** An answer as a part of a sentence: {from} {to}, {list}. */
  short: {
    all: 'every value',
    none: 'no value',
    from: 'from {from} on',
    upTo: 'up to {to}',
    between: 'between {from} and {to}',
    at: 'at {from} alone',
    several: 'over several ranges, {list}',
  },
  /** {count} runs of two levers. */
  triedTwo: 'All {count} pairs of stops were run.',
  /** {stop}, {reading} a clause, {end} of the run. */
  beside: 'At {stop}, {reading} by the end of {end}.',
  /** {list} of the settings that the address holds. */
  onScenario: 'Run on the settings in this page’s address: {list}.',
  running: 'Running every stop …',
  controls: {
    goal: 'The goal',
    notBareBefore: 'not down to the reserve floor before',
    rebuiltBy: 'back at the starting level by',
    shortfallAtMost: 'shortfall at most',
    producer: 'Whose stock',
    us: 'United States',
    europe: 'Europe',
    date: 'Date',
    rounds: 'Rounds fewer than planned',
    lever: 'The lever',
    second: 'A second lever',
    noSecond: 'none',
    decision: 'The decision',
    amount: 'Amount',
    from: 'from',
    ramp: 'over (months)',
  },
  /** {sentence} */
  picture: 'What each stop of the lever comes to. {sentence}',
  axis: {
    notBareBefore: 'Day on which the stock is down to its reserve floor',
    rebuiltBy: 'Day on which the stock is back at its starting level',
    shortfallAtMost: 'Rounds fewer than planned',
  },
  goalMark: 'goal: {goal}',
  neverMark: 'not by the end of {end}',
  baselineMark: 'baseline',
  meets: 'meets the goal',
  fails: 'does not',
  table: {
    caption: 'Stops of the lever and what each comes to',
    captionTwo: 'Stops of one lever, and the values of the other that meet the goal',
    reading: 'Result',
    goal: 'Goal',
    never: 'not by the end of {end}',
    yes: 'met',
    no: 'not met',
  },
}

export type QuestionStrings = typeof strings
export default strings
