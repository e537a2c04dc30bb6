/** The words of a question about the model: its controls, its answer's range, its picture and table. */
const strings = {
  title: 'What would it have taken?',
  /** {aim}, {amount} one of `amounts`, {label} of the lever; then one of `timing`. */
  needed: {
    'us.fixedOutput': '{aim}, America would have had to make {amount}',
    'europe.fixedOutput': '{aim}, Europe would have had to make {amount}',
    other: '{aim}, “{label}” would have had to stand at {amount}',
    all: '{aim}, every value of “{label}” would have done, in this model',
    none: '{aim}, no value of “{label}” would have been enough, in this model',
  },
  /** Beside the widest range: {list} */
  elsewhere: 'The goal is met elsewhere too: {list}.',
  /** {from} {to} */
  amounts: {
    from: '{from} or more',
    upTo: '{to} or less',
    between: 'between {from} and {to}',
    at: '{from}, no more and no less',
  },
  /** {date} {months} */
  timing: {
    whole: ', the whole run',
    from: ', from {date} on',
    over: ', within {months} months from {date}',
  },
  /** {aim} {first} {second} */
  neededBoth: '{aim}, “{first}” and “{second}” are moved together',
  /** In how many runs the goal is met, of the answer itself or with {stop}: {count} one of `counts`, of {met}. */
  runs: {
    enough: 'That is enough {count}',
    notEnough:
      'That holds at the starting values; in most runs it is not enough. The goal is met {count}',
    at: 'With {stop}, the goal is met {count}',
    without: 'With this lever left alone, the goal is met {count}',
    counts: {
      some: 'in {met} of 100 runs',
      few: 'in {met} of 100 runs',
      all: 'in every run',
    },
    /** {clause} */
    missing: '{clause} are missing',
  },
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
    notBareBefore: 'above the reserve floor until',
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
    notBareBefore: 'When the stock is down to its reserve floor',
    rebuiltBy: 'When the stock is back at its starting level',
    shortfallAtMost: 'Rounds fewer than planned',
  },
  goalMark: 'goal: {goal}',
  neverMark: 'not by the end of {end}',
  baselineMark: 'baseline',
  meets: 'meets the goal at the starting values',
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
