/** Words of questions that a class answers by raising hands, or with a code. */
const strings = {
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
    steadies: 'It steadies while in and out still differ. A level steadies when the two are equal.',
    overshoots:
      'It goes the right way, but too far: each step adds or takes away the difference, no more.',
  },
  devices: 'With devices: pupils answer here and hand in a code',
}

export type TeachQuestionStrings = typeof strings
export default strings
