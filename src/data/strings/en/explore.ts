/** The instrument: the whole model in the reader’s hands. */
const strings = {
  page: {
    title: 'Explore the model',
    description:
      'Every lever and every curve of the model: what is made, ordered, kept back and fired, with the published figures behind each number.',
    lead: 'Move a lever and watch the shelves and the hole. The address keeps what you set.',
    /** The heading over the instrument. */
    instrument: 'The instrument',
    noScript:
      'With script you can move every lever, choose what is drawn, and compare scenarios. Without it, this is the baseline.',
  },
  presets: {
    label: 'Begin with',
    own: 'What you have set',
    ownStory: 'The address holds it: copy it to show it to others.',
  },
  changes: {
    title: 'Changed',
    none: 'Nothing is changed: this is the baseline.',
    drop: 'As in the baseline',
    go: 'Go to the lever',
  },
  replay: 'Replay the last change',
  older: {
    /** {date} {then} {now} {end} */
    text: 'This link was made with the data of {date}; sentence, picture and table are as they were then. Rounds missing by the end of {end}: {then}. With today’s data: {now}.',
    go: 'Go on with today’s data',
  },
  levers: {
    search: 'Find a lever',
    /** {text} */
    nothing: 'No lever is called “{text}”. Try a word such as stock, orders, powder or repair.',
    groups: {
      use: 'Use: what is planned, fired and kept',
      factories: 'Factories',
      contracts: 'Orders and contracts',
      joint: 'Buying together',
      stocks: 'Stocks and what is kept back',
      authority: 'Authority: what may leave',
      way: 'The way there',
      guns: 'Guns and repair',
      money: 'Money',
    },
    /** Of a link that lets some levers move. {count} {list} */
    locked:
      'Levers that this link leaves to move: {count}. All others stand where the link has them.',
    unlock: 'Show all levers',
    unknown: 'The link names levers that are not here: {list}.',
    /** {count} */
    count: { one: '{count} lever', other: '{count} levers' },
    how: {
      label: 'Holds',
      set: 'the whole run',
      from: 'from',
      factor: 'multiple, from',
    },
    add: 'Add a later change',
    later: 'Then',
    drop: 'Take this change out',
    handBack: 'hand back to industry',
  },
  figures: {
    /** {count} */
    title: { one: '{count} published figure', other: '{count} published figures' },
    take: 'Use this value',
    failed: 'The figures could not be fetched. Try again.',
    why: 'Why this value and range',
    none: 'Our assumption, and why',
  },
  curves: {
    title: 'Choose what to see',
    search: 'Find a curve',
    /** {text} */
    nothing: 'No curve is called “{text}”.',
    /** {count} {most} */
    count: '{count} of {most} pictures shown',
    most: 'No more fit: take one away to see another.',
    cursor: 'Date on the picture',
    hint: 'Point at the picture, or move along it with the arrow keys, to read its values.',
    /** {date} */
    at: 'Week of {date}',
  },
  binds: {
    title: 'What limits, and which lever moves it',
    hint: 'Each strip names what holds a flow back. Press a name to go to the lever that moves it.',
    /** {limit} {from} {until} */
    segment: '{limit}, {from} to {until}',
    limits: {
      'ukraine.limit': 'Fire',
      'us.productionLimit': 'American output',
      'us.drawLimit': 'Draw-down of the American stock',
      'us.growthLimit': 'New American lines',
      'europe.productionLimit': 'European output',
      'europe.drawLimit': 'Draw-down of the European stock',
      'europe.growthLimit': 'New European lines',
    },
    words: {
      need: 'planned fire',
      guns: 'guns',
      stock: 'rounds at hand',
      capacity: 'lines',
      inputs: 'powder and charges',
      book: 'orders at hand',
      fixed: 'set by you',
      request: 'all that was asked',
      floor: 'the reserve floor',
      authority: 'what parliaments let go',
      visibility: 'length of contracts',
      budget: 'budget',
      orders: 'orders',
    },
    none: 'Nothing holds it back.',
  },
  table: 'What is drawn, by years or quarters',
  /** {end} {sentence} */
  picture: 'Pictures on one time axis, January 2022 to {end}. {sentence}',
}

export type ExploreStrings = typeof strings
export default strings
