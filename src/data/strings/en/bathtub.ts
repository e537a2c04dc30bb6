const strings = {
  /** The line it ends with. {date} */
  credit: 'Made-up figures, no model of the war · version of {date}',
  title: 'Draw what the level does, then look',
  choose: 'Example',
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
      'The tap runs stronger every minute, and the level keeps falling, from {start} to {end} litres: more flows out than in.',
    rising:
      'Output rises every month, and the stock falls every month, from {start} to {end} rounds: more is used than made.',
    peaking:
      'Output peaks halfway, and the stock keeps rising, from {start} to {end} rounds: to the end, more is made than used.',
  },
  ownAnswers: {
    moves:
      'Output goes from {in0} rounds a month to {inN}, and {out} a month are asked for: the stock goes from {start} to {end}.',
    returns:
      'Output goes from {in0} rounds a month to {inN}, and {out} a month are asked for: the stock ends where it began, at {end}.',
  },
  analogy:
    'The shelf is the bathtub again: output is the tap, use is the drain, the stock is the level.',
  study:
    'Asked about carbon dioxide in the air, a tub of its own, more than four in five graduate students of MIT drew curves that no stock can take; nearly two thirds held it steady while more flowed in than out.',
  studySource: 'Sterman, Science, 2008',
  start: 'At the start',
  media: {
    water: {
      time: 'Minute',
      times: 'min',
      panel: { title: 'The level', unit: 'litres' },
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
      panel: { title: 'The stock', unit: 'thousand rounds' },
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
  /** {amount} */
  labels: {
    in: 'in {amount}',
    out: 'out {amount}',
    level: 'the level',
    drawn: 'your line',
    here: 'Draw here',
  },
  draw: {
    how: 'Draw the level from the dot to the right, then press “Show the level”.',
    without: 'Without drawing',
    pick: 'Choose a line',
    /** {levels} {unit} */
    runs: '{levels} {unit}, from the start to the end',
    set: 'Or set the level',
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
      'Your line does not add up: in each step the level moves by what flows in less what flows out.',
  },
  /** Of a line that goes the level’s way all along, and stops short of it. */
  undershoots:
    'Your line goes the right way, but not far enough: each step adds or takes away the whole difference between in and out.',
  /** Of a line that turns where the flows never cross. */
  turns: {
    up: 'Your line rises while more still flows out than in.',
    down: 'Your line falls while more still flows in than out.',
  },
  /** {drawn} {end} */
  ends: 'It ends at {drawn}; the level, at {end}.',
  cursor: 'The time looked at',
  own: {
    inflowFirst: 'Inflow at the beginning',
    inflowLast: 'Inflow at the end',
    outflow: 'Outflow',
  },
  /** {sentence} */
  picture: 'A tub with its tap and its drain, and beside it the level over time. {sentence}',
  tableCaption: 'Step by step',
  heads: { in: 'In', out: 'Out', net: 'In less out', level: 'Level at the end' },
}

export type BathtubStrings = typeof strings
export type MediumStrings = BathtubStrings['media'][keyof BathtubStrings['media']]
/** What the level does in one step. */
export type Balance = keyof MediumStrings['balance']
export default strings
