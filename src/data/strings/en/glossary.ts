/** The house's words (docs/glossary.md) for readers. */
const strings = {
  /** `{word}`. For screen readers: the name of the button. */
  open: '{word}: what it means',
  terms: {
    round: {
      word: 'Round',
      meaning: 'One 155 mm artillery round. “Shell” means the same in running text.',
    },
    stock: { word: 'Stock', meaning: 'What lies in store at a moment, in rounds.' },
    flow: { word: 'Flow', meaning: 'What moves in a month, in rounds a month.' },
    'reserve-floor': {
      word: 'Reserve floor',
      meaning: 'What a country keeps for its own defence, whatever is asked of it.',
    },
    'above-floor': {
      word: 'Stock above the reserve floor',
      meaning: 'What may still be given away.',
    },
    'drawn-down': {
      word: 'Drawn down to the reserve floor',
      meaning:
        'In our model: at most a twentieth of what lay above the floor at the start is left above it.',
    },
    'draw-down': {
      word: 'Draw-down',
      meaning: 'Rounds taken from a stock for Ukraine, in a month.',
    },
    output: { word: 'Output', meaning: 'What plants make in a month.' },
    capacity: {
      word: 'Capacity',
      meaning:
        'What plants could make in a month on normal shifts. With longer shifts they make more.',
    },
    shift: { word: 'Shift', meaning: 'One crew’s working hours in a plant.' },
    powder: {
      word: 'Powder and charges',
      meaning: 'What a round is filled and fired with. They have makers and queues of their own.',
    },
    'signed-orders': {
      word: 'Signed orders',
      meaning: 'Contracts that a maker holds in its hands, against wishes and pledges.',
    },
    'order-book': { word: 'Order book', meaning: 'What is ordered and not yet made.' },
    'contract-length': {
      word: 'Length of contracts',
      meaning: 'For how many years a contract guarantees orders.',
    },
    'lead-time': { word: 'Lead time', meaning: 'Months from an order to its delivery.' },
    'build-time': {
      word: 'Time to build a line',
      meaning: 'Months from the decision to a working production line.',
    },
    'joint-buying': {
      word: 'Joint buying',
      meaning: 'Several states order together, through one buyer.',
    },
    'planned-fire': {
      word: 'Planned fire',
      meaning: 'What Ukraine means to fire in a month. In our model it is put in, not computed.',
    },
    shortfall: {
      word: 'Shortfall, or rounds missing',
      meaning: 'Planned fire less rounds fired, added up; in the text, to the end of 2026.',
    },
    'thin-fire': {
      word: 'Weeks at less than half of the planned fire',
      meaning: 'Counted from October 2022, in spells of four weeks or more.',
    },
    baseline: {
      word: 'Baseline',
      meaning:
        'One run among many: every parameter at its starting value, fitted to what was published.',
    },
    scenario: { word: 'Scenario', meaning: 'The baseline and what you changed in it.' },
    observation: {
      word: 'Published figure',
      meaning: 'A number that someone said or wrote in public, with its date, source and range.',
    },
    assumption: {
      word: 'Our assumption',
      meaning: 'A value that no published figure gives. We say why we chose it.',
    },
    run: { word: 'Run of the model', meaning: 'One scenario, computed week by week.' },
    ensemble: {
      word: 'Runs drawn from the ranges',
      meaning: 'Many runs, each with its assumptions drawn from their ranges, then counted.',
    },
    range: {
      word: 'Range',
      meaning: 'A low and a high value, told with what the difference hangs on.',
    },
  },
}

export type GlossaryStrings = typeof strings
export default strings
