const strings = {
  /** {from} a month, {until} a year. */
  question:
    'Suppose America had tripled its output at once in {from}. Of 100 extra shells, how many would still be on its shelf at the end of {until}?',
  counts: { shelf: '{count} on its shelf', gone: '{count} gone to Ukraine' },
  label: 'Your guess',
  /** {count} */
  spoken: '{count} of 100 on its shelf',
  how: 'Drag the mark to your guess.',
  /** {shelf} {gone} */
  guessed: 'Your guess: {shelf} of 100 on America’s shelf, {gone} gone to Ukraine.',
  show: 'Show the answer',
  again: 'Guess again',
  said: { within: 'You said {guess}: some runs agree.', beyond: 'You said {guess}.' },
  /** {shelf} of 100, {range}; alone with {from} {until}. */
  answer: {
    alone: {
      one: 'With output tripled in {from}, {shelf} of 100 extra shells would still be on America’s shelf at the end of {until}; {range}.',
      other:
        'With output tripled in {from}, {shelf} of 100 extra shells would still be on America’s shelf at the end of {until}; {range}.',
    },
    after: {
      one: 'In the model, {shelf} of 100 is still there; {range}.',
      other: 'In the model, {shelf} of 100 are still there; {range}.',
    },
  },
  ranges: {
    between: 'in {runs} of 100 runs, between {low} and {high}',
    atMost: 'in {runs} of 100 runs, at most {high}',
    atLeast: 'in {runs} of 100 runs, at least {low}',
  },
  /** {gone} */
  rest: {
    one: 'The other one has gone to Ukraine: more made means more given.',
    other: 'The other {gone} have gone to Ukraine: more made means more given.',
  },
  mine: 'you: {guess}',
  runs: '{runs} of 100 runs',
  /** {sentence} */
  picture:
    'A hundred dots, the extra shells: full where they lie on the shelf, hollow where they have gone. {sentence}',
  /** {rate} rounds, {from} {until} */
  tableCaption:
    'America makes {rate} rounds of 155 mm a month from {from}: how much more than in the baseline there is at the end of {until}, run by run',
  heads: {
    what: 'Extra rounds',
    best: 'At the starting values',
    low: 'In 80 of 100 runs, from',
    high: 'to',
  },
  rows: {
    made: 'Made by America',
    shelf: 'Of 100: on its shelf',
    gone: 'Of 100: gone to Ukraine',
    fired: 'For 100: fired by Ukraine',
  },
}

export type GuessStrings = typeof strings
export default strings
