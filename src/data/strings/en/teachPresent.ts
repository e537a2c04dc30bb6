/** Words of the lesson on the wall, and of questions that are answered by raising hands. */
const strings = {
  title: 'A lesson on the wall',
  description:
    'A lesson of {minutes} minutes on stocks and flows, one step at a time: questions answered by raising hands, the counts, the true curve. No devices, no accounts; nothing is sent.',
  noScript: 'The steps are turned by script; without it, this page shows where the lesson begins.',
  /** {at} of {count} */
  counter: 'Step {at} of {count}',
  minutes: '{count} min',
  previous: 'Back',
  next: 'Next',
  parts: {
    hook: 'A sentence',
    bathtub: 'A bathtub',
    shells: 'Shells',
    lever: 'One lever',
    source: 'A source',
    exit: 'Before you go',
  },
  partsLabel: 'Parts of the lesson',
  /** {last}: the number of parts. */
  keys: 'Keys: ← → one step, Home, End, 1 to {last} a part, Esc out of a field',
  fullScreen: 'Full screen',
  leave: 'All lessons',
  language: 'Français',
  faults: {
    step: 'The link names a step that is not here (“{text}”): the lesson starts at its beginning.',
    hands: 'The link’s counts cannot be read (“{text}”): four whole numbers are expected.',
  },
  hook: {
    said: {
      title: 'What was said',
      text: 'On {date} NATO’s Secretary General, Jens Stoltenberg, put it like this.',
    },
    ask: {
      title: 'Write a month',
      text: 'Suppose that from {date} America had made {output} rounds a month, three times as many, at once. Until when would its stock have lasted, down to what it keeps for itself?',
      note: 'Nobody has to know your month. A model is used here: it is one account of what happened, not a forecast.',
    },
  },
  lever: {
    guess: {
      title: 'One lever at a time',
      text: 'American output at {output} a month from {date}; set it back; then the reserve floor at {floor}. Which moves the month? Which moves the rounds missing? Where do the new shells go?',
      note: 'Write down what the model gives each time, and look at your own month again.',
    },
    try: {
      title: 'Try it',
      loading: 'The model is being fetched.',
      failed: 'The model could not be fetched. Reload the page to try again.',
    },
  },
  source: {
    compare: {
      title: 'Two wordings of one sentence',
      text: 'He said it in English; beside it, how it was printed in French.',
      task: 'Which words are stronger? Which can be counted, and by whom?',
      original: 'What he said',
      rendering: 'How it was printed',
    },
    notice: {
      title: 'What to look for',
      list: [
        'Which words compare use with production, in each version?',
        'What does the French version keep, what does it lose?',
        'What might a reader believe who has read one of them and not the other?',
        'Is it a rate (rounds a month) or a stock (rounds on a shelf)? What cannot be known from these lines?',
      ],
    },
  },
  exit: {
    because: {
      title: 'One sentence with “because”',
      text: 'For a year output rises, and for that same year the stock falls. How can both be true?',
      note: 'Hand it in without a name. Then, if there is time, one more question for all.',
    },
  },
}

export type TeachPresentStrings = typeof strings
export default strings
