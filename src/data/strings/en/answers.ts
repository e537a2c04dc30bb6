const strings = {
  /** What a goal is for, as the beginning of a sentence: {date}; {amount} with its noun. */
  aims: {
    notBareBefore: {
      us: 'To keep America’s stock above its reserve floor until {date}',
      europe: 'To keep Europe’s stock above its reserve floor until {date}',
    },
    rebuiltBy: {
      us: 'To have America’s stock above its reserve floor back at its starting level by {date}',
      europe: 'To have Europe’s stock above its reserve floor back at its starting level by {date}',
    },
    shortfallAtMost: 'To keep what is missing by {date} to {amount} at most',
  },
  /** A lever: {label} of its parameter, {date}, {amount}, {months}. */
  levers: {
    set: '{label}, the whole run',
    from: '{label}, from {date}',
    fromOver: '{label}, from {date} and over {months} months',
    factor: '{label}, times the baseline from {date}',
    date: '{label}: {amount}, and when',
  },
  /**
   * The stops that meet the goal, with their unit: {from} {to}, and those beside them that do not:
   * {below} {above}. `several`: {list} of `range` and `one`, the last after `and`.
   */
  answer: {
    all: 'Every value of this lever meets the goal, in this model.',
    none: 'No value of this lever meets the goal, in this model.',
    from: 'From {from} on the goal is met; at {below} it is not.',
    upTo: 'Up to {to} the goal is met; at {above} it is not.',
    between: 'Between {from} and {to} the goal is met; at {below} and at {above} it is not.',
    at: 'At {from} the goal is met; at the neighbouring values it is not.',
    several: 'The goal is met over several ranges: {list}.',
    range: '{from} to {to}',
    one: '{from}',
    and: 'and',
  },
  /** Stops that do not fit the rest: {count}. */
  refused: {
    one: '{count} stop does not fit the other settings and was left out.',
    other: '{count} stops do not fit the other settings and were left out.',
  },
  /** The scenario without the lever: {reading}. */
  withoutMeets: 'Without this lever the goal is met already: {reading}.',
  withoutFails: 'Without this lever the goal is not met: {reading}.',
  /** What a run comes to, as a clause: {month}, {end} of the run, {rounds}. */
  readings: {
    bare: 'the stock is down to its reserve floor in {month}',
    notBare: 'the stock stays above its reserve floor until the end of {end}',
    noRoom: 'nothing lies above the reserve floor from the start',
    back: 'the stock is back at its starting level in {month}',
    notBack: 'the stock is not back at its starting level by the end of {end}',
    shortfall: 'Ukraine would have fired {rounds} rounds fewer than planned',
  },
  /** Where no stop meets the goal: {stop} {reading}; then what binds there: {subject} {word} {share} {levers}. */
  nearest: 'Nearest to it, at {stop}: {reading}.',
  binds: 'What limits {subject} then: {word}, {share} of the time. What moves that: {levers}.',
  bindsWithoutLever: 'What limits {subject} then: {word}, {share} of the time.',
  limits: {
    'ukraine.limit': 'Ukraine’s fire',
    'us.productionLimit': 'American output',
    'us.growthLimit': 'new lines in America',
    'us.drawLimit': 'what America gives from stock',
    'europe.productionLimit': 'European output',
    'europe.growthLimit': 'new lines in Europe',
    'europe.drawLimit': 'what Europe gives from stock',
  },
  limitWords: {
    need: 'planned fire',
    guns: 'guns',
    stock: 'rounds at hand',
    capacity: 'lines and shifts',
    inputs: 'powder and charges',
    book: 'orders at hand',
    fixed: 'the output that you set',
    request: 'what was asked',
    floor: 'the reserve floor',
    authority: 'the share that political authority lets go',
    orders: 'the pace of orders',
    visibility: 'the length of contracts',
    budget: 'the budget',
    none: 'nothing, as no further line is wanted',
  },
  /** Two levers: {first} {second} their labels; a row's answer follows {stop}. */
  frontier: {
    title: 'For each value of “{first}”, the values of “{second}” that meet the goal',
    row: 'At {stop}: {answer}',
  },
}

export type AnswersStrings = typeof strings
export default strings
