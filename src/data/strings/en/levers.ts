/** Headings under which a widget's sliders stand, and what each group sets. */
const strings = {
  groups: {
    production: 'Production',
    need: 'Planned fire',
    floor: 'Kept back',
    stock: 'Your stock',
    orders: 'Orders and contracts',
    factory: 'Factories',
    joint: 'Buying together',
    guns: 'Guns and repair',
    money: 'Money',
    way: 'The way there',
    goal: 'The goal',
  },
  groupHints: {
    production:
      'From the date you name, output is held at what you set: it no longer grows by itself. Until you touch a slider, it is what industry builds up in the model.',
    need: 'Times what Ukraine means to fire in the baseline, month by month.',
    floor: 'What each producer keeps for its own defence, whatever is asked of it.',
    stock: 'Rounds held in January 2022. Nobody has published either total: put in yours.',
    orders: 'What states sign for from a date on, and for how many years.',
    factory: 'Shifts, powder and the time to build a line.',
    joint: 'The share of orders bought together, and what follows from it.',
    guns: 'Guns given, what a ready gun can fire, and how long a repair takes.',
    money: 'The share of its output that a producer’s economy gives to defence.',
    way: 'How long rounds are under way, how many fit any gun, and how long the others are sorted.',
    goal: 'What the answer has to meet.',
  },
}

export type LeverStrings = typeof strings
export type LeverGroup = keyof LeverStrings['groups']
export default strings
