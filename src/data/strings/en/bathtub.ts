const strings = {
  /** The line it ends with. {date} */
  credit: 'Made-up figures, no model of the war · version of {date}',
  title: 'Draw what the level does, then look',
  choose: 'Which one',
  cases: {
    bathtub: 'A bathtub',
    rising: 'Shells: output rises',
    peaking: 'Shells: output peaks',
    own: 'Your own flows',
  },
  /** {count} {in0} {inN} {inTop} {out} {start} {end} */
  questions: {
    bathtub:
      'The tap is opened wider every minute, from {in0} to {inN} litres a minute; the drain lets out {out}. What does the level do?',
    rising:
      'Output rises every month, from {in0} to {inN} rounds; {out} a month are used. What does the stock do?',
    peaking:
      'Output rises from {in0} to {inTop} rounds a month, then falls to {inN}; {out} a month are used. What does the stock do?',
  },
  answers: {
    bathtub:
      'The tap runs stronger every minute, and the level falls every minute, from {start} to {end} litres: more flows out than in throughout.',
    rising:
      'Output rises every month, and the stock falls every month, from {start} to {end} rounds: more is used than made throughout.',
    peaking:
      'Output peaks halfway, and the stock keeps rising, from {start} to {end} rounds: to the end, more is made than used.',
  },
  analogy:
    'The shelf is the bathtub again: output is the tap, use is the drain, the stock is the level, and a month stands for a minute.',
  madeUp: 'The numbers of this exercise are made up.',
  media: {
    water: {
      time: 'Minute',
      times: 'minutes',
      panels: {
        flows: { title: 'What flows in and out', unit: 'litres a minute' },
        net: { title: 'In less out', unit: 'litres a minute' },
        level: { title: 'The level', unit: 'litres' },
      },
      balance: {
        rises: 'Minute {step}: {in} in and {out} out, so the level rises by {net} litres a minute.',
        falls: 'Minute {step}: {in} in and {out} out, so the level falls by {net} litres a minute.',
        stays: 'Minute {step}: {in} in and {out} out, so the level stays where it is.',
        held: 'Minute {step}: {in} in and {out} out where {wanted} could flow, because no more is left to give.',
        untold: 'Minute {step}: {in} litres in and {out} out.',
      },
      after: 'Level after {count} minutes',
      unit: 'litres',
      spokenUnit: 'litres',
    },
    shells: {
      time: 'Month',
      times: 'months',
      panels: {
        flows: { title: 'What is made and what is used', unit: 'thousand rounds a month' },
        net: { title: 'Made less used', unit: 'thousand rounds a month' },
        level: { title: 'The stock', unit: 'thousand rounds' },
      },
      balance: {
        rises: 'Month {step}: {in} in and {out} out, so the stock rises by {net} a month.',
        falls: 'Month {step}: {in} in and {out} out, so the stock falls by {net} a month.',
        stays: 'Month {step}: {in} in and {out} out, so the stock stays where it is.',
        held: 'Month {step}: {in} in and {out} out where {wanted} were asked for, because no more is left to give.',
        untold: 'Month {step}: {in} rounds in and {out} out.',
      },
      after: 'Stock after {count} months',
      unit: 'rounds',
      spokenUnit: 'rounds',
    },
  },
  labels: { in: 'in', out: 'out', net: 'in − out', level: 'level', drawn: 'your line' },
  draw: {
    how: 'Draw the level in the lowest panel, or choose a line, or set the level with the sliders.',
    pick: 'Choose a line',
    picks: {
      copiesInflow: { up: 'moves as the inflow does', down: 'moves as the inflow does' },
      follows: { up: 'keeps rising', down: 'keeps falling' },
      steadies: { up: 'rises, then steadies', down: 'falls, then steadies' },
      overshoots: { up: 'rises further still', down: 'falls further still' },
    },
    set: 'Set the level',
    start: 'at the start',
    show: 'Show the level',
    skip: 'Skip',
    again: 'Draw again',
    next: 'Next',
  },
  kinds: {
    copiesInflow:
      'Your line copies the inflow. The level goes by the difference between in and out, not by the inflow alone.',
    overshoots:
      'Your line goes the right way, but too far: each step adds or takes away the difference between in and out, no more.',
    forgetsDelay:
      'Your line is too early: a level builds up step by step, and turns when the two flows cross, not before.',
    steadies:
      'Your line steadies while in and out still differ. A level steadies when the two are equal.',
    follows: 'Your line follows the level: it adds up what flows in and takes away what flows out.',
    otherwise:
      'Your line goes another way: in each step the level moves by what flows in less what flows out.',
  },
  /** {drawn} {end} */
  ends: 'It ends at {drawn}; the level, at {end}.',
  cursor: 'Look at one step',
  own: {
    inflowFirst: 'Inflow at the beginning',
    inflowLast: 'Inflow at the end',
    outflow: 'Outflow',
  },
  /** {sentence} */
  picture: 'Three panels on one time axis: in and out, their difference, and the level. {sentence}',
  tableCaption: 'Step by step',
  heads: { in: 'In', out: 'Out', net: 'In less out', level: 'Level at the end' },
}

export type BathtubStrings = typeof strings
export type MediumStrings = BathtubStrings['media'][keyof BathtubStrings['media']]
/** What the level does in one step. */
export type Balance = keyof MediumStrings['balance']
/** How a line runs, for one of the curves to choose from. */
export default strings
