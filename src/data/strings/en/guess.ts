const strings = {
  /** {year} */
  question:
    'Of 100 shells sent to Ukraine in {year}, how many were newly made in America or Europe?',
  /** Above the shells. {count} */
  counts: {
    made: '{count} newly made',
    others: '{count} not',
    shelf: '{count} off shelves',
    elsewhere: '{count} from elsewhere',
  },
  /** What shells look like. */
  key: { us: 'America', europe: 'Europe', made: 'newly made' },
  label: 'Your guess',
  /** {count} */
  spoken: '{count} of 100 newly made',
  how: 'Drag the mark to your guess.',
  /** {made} */
  guessed: 'Your guess: {made} of 100 newly made.',
  show: 'Show the answer',
  again: 'Guess again',
  said: { within: 'You said {guess}: some runs agree.', beyond: 'You said {guess}.' },
  /** {made} of 100, {range}; alone with {year}. */
  answer: {
    alone: {
      one: 'In our model, {made} of 100 shells of 155 mm sent to Ukraine in {year} was newly made in America or Europe; {range}.',
      other:
        'In our model, {made} of 100 shells of 155 mm sent to Ukraine in {year} were newly made in America or Europe; {range}.',
    },
    after: {
      one: 'In our model {made} was newly made; {range}.',
      other: 'In our model {made} were newly made; {range}.',
    },
  },
  ranges: {
    between: 'in {runs} of 100 runs, between {low} and {high}',
    atMost: 'in {runs} of 100 runs, at most {high}',
    atLeast: 'in {runs} of 100 runs, at least {low}',
  },
  /** {shelf} {elsewhere} */
  rest: '{shelf} came off their shelves; {elsewhere}, we assume, came from elsewhere, South Korea above all.',
  mine: 'you: {guess}',
  runs: '{runs} of 100 runs',
  /** {year} {sentence} */
  picture:
    'A hundred shells, sent to Ukraine in {year}: hollow where they were newly made, full where they came off a shelf, grey where they came from elsewhere. {sentence}',
  /** {year} */
  tableCaption: 'Of 100 rounds of 155 mm that left for Ukraine in {year}',
  heads: {
    what: 'Where they came from',
    best: 'At the starting values',
    low: 'In 80 of 100 runs, from',
    high: 'to',
  },
  rows: {
    made: 'Newly made',
    'us.drawdown': 'Off America’s shelf',
    'europe.drawdown': 'Off Europe’s shelf',
    elsewhere: 'From elsewhere (our assumption)',
  },
}

export type GuessStrings = typeof strings
export default strings
