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
  leave: 'Back to the site',
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
      title: 'The question of this lesson',
      text: 'Factories make more every month. Does the stock grow?',
      note: 'Keep your answer to yourself for now. A model is used here: it is one account of what happened, not a forecast.',
    },
  },
  question: {
    /** {question} */
    titles: {
      bathtub: 'A bathtub',
      rising: 'A store of shells',
      shelf: 'America’s shelf in {year}',
      peaking: 'A store of shells, once more',
    },
    shelf: {
      question:
        'In {year} American output rises from {in0} to {inN} rounds a month; between {outLow} and {outTop} a month are given, sold or used. What does the stock do?',
      answer:
        'Output rises, and the stock goes from {start} to {end} rounds: in {worse} of the {months} months more goes out than comes in.',
      note: 'From the baseline of our model, one run among many; months of equal length, whole thousands.',
    },
    stages: {
      question: 'Which curve?',
      hands: 'How many hands?',
      level: 'What it does',
      why: 'Why the others do not',
    },
    raise: 'Raise your hand for one curve: A, B, C or D.',
    hands: 'Hands for {letter}',
    total: 'Hands counted: {count}',
    share: '{count} of {all}',
    curve: 'Curve {letter}',
    /** {levels} at the start and after each quarter; {unit} */
    runs: 'Curve {letter}: {levels} {unit}, from the start to the end',
    thisOne: 'this one',
    trueCurve: 'what the level does',
    flows: 'What comes in and what goes out',
    in: 'in',
    out: 'out',
    per: { water: 'litres a minute', shells: 'thousand rounds a month' },
    unit: { water: 'litres', shells: 'thousand rounds' },
    time: { water: 'minutes', shells: 'months' },
    table: 'Step by step',
    why: {
      copiesInflow:
        'It copies the inflow. The level goes by the difference between in and out, not by the inflow alone.',
      follows:
        'It adds up what flows in and takes away what flows out, step by step. This is what the level does.',
      steadies:
        'It steadies while in and out still differ. A level steadies when the two are equal.',
      overshoots:
        'It goes the right way, but too far: each step adds or takes away the difference, no more.',
    },
    devices: 'With devices: pupils answer here and hand in a code',
  },
  lever: {
    guess: {
      title: 'One lever',
      text: 'Suppose America had made {output} rounds a month from {date}, all at once. Until when would its stock have lasted? What else would have changed?',
      note: 'Write down a month, and one thing that changes.',
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
        'Who speaks, to whom, on which day?',
        'Is it a rate (rounds a month) or a stock (rounds on a shelf)?',
        'What is not said: which calibre, from which month, counted by whom?',
        'Where would you look for a figure that disagrees?',
      ],
    },
  },
}

export type TeachPresentStrings = typeof strings
export default strings
