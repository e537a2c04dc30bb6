/** Words of what a reader is asked to bring about. */
const strings = {
  title: 'Challenges',
  hint: 'Bring it about with one lever; leave all others as in the baseline. Each challenge says by itself whether the run above meets it.',
  pick: 'Which challenge',
  /** {amount} rounds, {date} of the goal, {from} when the change may begin at the earliest. */
  texts: {
    'one-lever': {
      title: 'One lever',
      text: 'Keep what is missing by {date} at {amount} at most, by what one side makes or keeps back.',
    },
    'through-the-winter': {
      title: 'Through the winter',
      text: 'Keep what is missing by {date} at {amount} at most, by what one side makes from {from} on.',
    },
    'longer-shelf': {
      title: 'A longer shelf',
      text: 'Keep America’s stock above its reserve floor until {date}, by what America makes from {from} on.',
    },
    'let-go': {
      title: 'Let go',
      text: 'Keep what is missing by {date} at {amount} at most, by the share of aid that Congress lets go from {from} on.',
    },
    'sign-for-more': {
      title: 'Sign for more',
      text: 'Keep what is missing by {date} at {amount} at most, by what one side signs for from {from} on: more rounds a month, or for more years.',
    },
    'before-the-year-ends': {
      title: 'Before the year ends',
      text: 'Keep what is missing by {date} at {amount} at most, by what one side makes from {from} on.',
    },
  },
  levers: 'Levers that count',
  /** {reading} a clause. */
  states: {
    met: 'Met by this run: {reading}.',
    open: 'Not met by this run: {reading}.',
    otherwise: 'The goal is met by this run, but not in the way that is asked: {reading}.',
  },
  /** Beside a challenge's name. */
  short: { met: 'met', open: 'not met', otherwise: 'met otherwise' },
  /** {list} of the parameters that differ from the baseline. */
  changed: 'This run changes: {list}.',
  changedNothing: 'This run changes nothing yet.',
  notBefore: 'The change may begin on {from} at the earliest.',
  begin: 'Set all levers back',
  verdict: {
    title: 'Can it be met at all?',
    yes: 'Yes: some values of these levers meet it. All of them were run.',
    /** {from}; {delays} a list of what takes how long. */
    no: 'No value of these levers meets it, from {from} on: all of them were run. What stands in the way is time. {delays}.',
    /** {label} {value} */
    delay: '{label}: {value}',
  },
  link: {
    title: 'Link to this challenge',
    hint: 'Opens this page with the challenge, at the baseline.',
  },
  /** {id} as the address has it. */
  unknown: 'The link names a challenge that is not here: “{id}”.',
}

export type ChallengesStrings = typeof strings
export default strings
