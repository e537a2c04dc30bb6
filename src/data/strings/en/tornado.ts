const strings = {
  title: 'What the result hangs on most',
  note: 'Each bar moves one number from the low to the high end of its range; all others stay as they are. The ranges are our choice.',
  /** {outcome} is measured, {standing} its value as it stands. */
  of: 'Measured: {outcome}; as it stands, {standing}.',
  /** {value} of the parameter, {outcome}. */
  end: '{value}: {outcome}',
  open: 'What matters most',
  many: 'Draw a thousand runs and rank',
  running: 'A thousand runs …',
  /** {count} of all that move the outcome, {shown}. */
  moving: '{count} numbers move the result; the {shown} widest are shown.',
  low: 'low end',
  high: 'high end',
  assumption: 'our assumption',
  /** The low and high ends themselves are assumed everywhere (assumptions.yaml says how), here around what was published. */
  published: 'around published figures',
  /** Where a goal, or whether a date comes by the end, turns: {label} of the parameter, {below} and {above} its values. */
  tips: 'The answer turns where “{label}” passes from {below} to {above}; both were run.',
  neverTips: 'The answer turns nowhere in the range of “{label}”.',
  outcomes: {
    'us.bareDate': 'when America’s stock is down to its reserve floor',
    'europe.bareDate': 'when Europe’s stock is down to its reserve floor',
    'us.rebuiltDate': 'when America’s stock is back at its starting level',
    'europe.rebuiltDate': 'when Europe’s stock is back at its starting level',
    'ukraine.shortfall': 'rounds fired fewer than planned',
    'ukraine.firedTotal': 'rounds fired',
    'ukraine.hungerWeeks': 'weeks at less than half of the planned fire',
  },
  notByEnd: 'not by the end of the run',
  /** {runs} {rho}. */
  correlation: 'rank correlation over {runs} runs drawn from the ranges: {rho}',
  correlationNote:
    'A rank correlation of 1: the higher the number, the higher the result in every run; of −1, the lower; of 0, neither.',
}

export type TornadoStrings = typeof strings
export default strings
