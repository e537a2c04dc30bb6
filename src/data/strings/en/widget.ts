/** Words that every widget shares. */
const strings = {
  /** {names} */
  refused: 'These settings do not fit together, so they are not run: {names}.',
  /** Of a question. */
  refusals: {
    'early-date': 'The date asked about must come after the start, 1 January 2022.',
    'late-date': 'The date asked about comes after the end of the run.',
    shape: 'The two levers are the same one: choose another for one of them.',
  },
  /** What became of what was typed into a field: {text}, {value}, {min}, {max}, {step}. */
  fields: {
    unreadable: '“{text}” cannot be read as a number; {value} stays.',
    twoWays:
      '“{text}” can be read in two ways; {value} stays. Write it without the sign for thousands.',
    held: '“{text}” became {value}: from {min} to {max}, in steps of {step}.',
    noDate: 'The date was not complete; {value} stays.',
    dateHeld: '{value} is used: from {min} to {max}.',
  },
  from: 'from',
  ramp: 'over',
  rampUnit: 'months',
  handBack: 'Hand back to industry',
  asBaseline: 'As in the baseline',
  /** At the area between planned and fired. */
  missing: '{count} missing',
  /** At a shelf's line, above the month. */
  atFloor: { us: 'US at its floor', europe: 'Europe at its floor' },
  industry: 'as the model builds it up',
  baselineMark: 'baseline:',
  range: 'Shaded: the range, published or assumed.',
  outsideRange: 'outside the shaded range',
  /** A fixed output. {value} */
  held: 'held at {value}: it no longer grows',
  beyondTrack: 'beyond the track',
  moreLevers: 'More levers',
  lower: 'Lower: {label}',
  raise: 'Raise: {label}',
  factorUnit: 'times planned fire',
  factorOfBaseline: 'times the baseline',
  later: 'here {value} from {date}',
  /** After a result at the best values, how far runs reach: {low} {high} in its unit, {never} of 100, {end} a year, {runs} the words above; {clause} all of it. */
  ranges: {
    runs: 'in 80 of 100 runs',
    counting: ' (working out how far runs differ)',
    after: '; {clause}',
    between: '{runs}, {apart}between {low} and {high}',
    one: '{runs}, {apart}{low}',
    /** Than the result, which lies outside. */
    more: 'more: ',
    fewer: 'less: ',
    later: 'later: ',
    earlier: 'earlier: ',
    inMonth: '{runs}, {apart}in {low}',
    notBefore: 'in 90 of 100 runs, not before {low}',
    never: 'in {never} of 100 runs, not by the end of {end}',
    andNever: ', and in {never} of 100 not by the end of {end}',
    soToo: 'so it is in {never} of 100 runs',
    andEarly: ', and in 10 of 100 the floor is reached by {low}',
    always: 'so it is in every run',
  },
  reset: 'Reset',
  undo: 'Undo',
  redo: 'Redo',
  controls: 'Settings',
  /** Between a word and what it is about, and between two remarks. */
  colon: ': ',
  semicolon: '; ',
  noScript:
    'Without script nothing can be set here. The picture, the sentence and the table stand as they open.',
  notices: {
    unknown: '“{key}” is not a setting; it was left alone.',
    unreadable: '“{text}” cannot be read for {key}; it was left out.',
    clamped: '{key}: {text} is outside what can be set; {used} is used.',
    repeated: '{key} is set twice ({text}); the later one was left out.',
    refused: '{key} does not fit with the rest and was left out.',
    version:
      'The link was made with another version ({key} {text}); today’s ({used}) is used, so its numbers may differ.',
  },
  /** What an address sets beside parameters. */
  settings: {
    m: 'model version',
    d: 'date of the data',
    end: 'last day of the run',
    stepDays: 'days in a step',
    curves: 'curves shown',
  },
  /** {count} */
  noticesMore: 'And {count} more that cannot be used.',
  noticesTitle: 'About this link',
  ghostNote: 'Thin lines: the baseline.',
  afterNote: 'Faint: if nothing changed after {date}, the last observation.',
  dotsNote: 'Dots: published figures that count the same thing.',
  table: 'The numbers as a table',
  tableDate: 'Date',
  credit: 'A model, not a forecast · data of {date} · model version {version}',
  embed: 'Embed',
  share: 'Share',
  /** Beside a widget: it alone, in a page of its own. */
  alone: 'Open alone',
}

export type WidgetStrings = typeof strings
export default strings
