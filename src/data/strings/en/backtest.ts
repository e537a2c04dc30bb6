const strings = {
  title: 'How far off the model is',
  /** Over the picture of the series with the largest error. {series} */
  worst: 'The largest error: {series}',
  /** All figures on one scale. {of}; {percent}. */
  overview: {
    title: 'The model beside {of} published figures',
    low: 'too low',
    high: 'too high',
    goal: 'within {percent}',
    axis: 'what the model says, times the published figure',
  },
  fit: {
    title: 'Fitted to what was published',
    /** Places: {fitted}. */
    about:
      'We moved {fitted} parameters within their ranges until the run came as near as it could to the published figures. The scores show how well the model describes these years, not how well it would have told them in advance.',
  },
  /** Places: {cutoff}. */
  hindcast: {
    title: 'A hindcast by authors who knew the outcome',
    about:
      'Here the model had what was published by {cutoff}: it was fitted to that, and run on with the orders and plans known then. Whoever wrote its equations already knew what came next, so this is kinder to the model than a real test.',
  },
  /** What was published. */
  series: {
    'us-output': 'American output',
    'europe-output-estimates': 'European output, estimates',
    'europe-capacity': 'European capacity, official claims',
    'europe-capacity-estimates': 'European capacity, outside estimates',
    'us-given': 'Given by the United States, running total',
    'us-from-stock': 'Taken from the American stock, at least',
    'fired-155': '155 mm rounds fired',
    'fired-all-day': 'Rounds of all calibres fired, as a ceiling',
    'fired-all-month': 'Rounds of all calibres fired a month, as a ceiling',
    'lead-time': 'Wait from order to delivery',
  },
  /** Places: {date} of a series’ last figure. */
  lastFigure: 'last figure: {date}',
  /** Where one series stands beside two curves. */
  curves: { us: 'beside the American curve', europe: 'beside the European curve' },
  measures: { level: 'as published', increment: 'between two figures' },
  /** Of the series in the picture. Places: {percent} {inside} {of}. */
  error: 'This series: {inside} of {of} figures in the band, median error {percent}.',
  /** What shows another series. */
  pick: 'Series, by size of error',
  columns: {
    series: 'Published series',
    points: 'Figures',
    medianAbsolutePercent: 'Median error',
    rmse: 'Root mean square error',
    theilU: 'Theil’s U',
    inside: 'In the 80% band',
    bounds: 'Bounds kept',
    noChange: 'Guess: no change',
    straightLine: 'Guess: straight line',
  },
  theilParts: { bias: 'unequal means', variance: 'unequal swings', covariance: 'moves apart' },
  theilNote:
    'Theil’s U is 0 where every figure is hit and 1 at worst. From twelve figures on, its three parts say what the error is made of.',
  /** Places: {kept} {of}. */
  keptOf: '{kept} of {of}',
  /** Verdicts. Places: {percent} {goal}; {inside} {of} {percent} {least} {most}; {series}. */
  core: {
    met: 'In the main series half of the figures are hit within {percent}; the goal was {goal}.',
    missed:
      'In the main series half of the figures are missed by {percent} or more; the goal was {goal}.',
  },
  coverage: {
    met: '{inside} of {of} figures, {percent}, lie in the 80% band, as they should: between {least} and {most}.',
    below:
      '{inside} of {of} figures, {percent}, lie in the 80% band. That is below {least}: the model is surer of itself than it should be.',
    above:
      'The model’s 80% range holds {inside} of {of} figures, {percent}: wider than it need be.',
  },
  naiveWins: {
    one: 'Guessing “no change” or a straight line comes closer than the model for {series}.',
    none: 'Neither guess, no change or a straight line, comes closer than the model.',
  },
  noGuess: 'too few earlier figures for a guess',
  /** What the marks of the picture are; the last where it is drawn. */
  key: 'Dot: the published figure, orange outside the band. Upright line: the model. Wide line: its 80% band.',
  keyNoChange: 'Dashed: the guess that nothing changes.',
  conflictNote: 'Where sources disagree, both figures stay, and no run can hit both.',
  table: 'All figures, one by one',
}

export type BacktestStrings = typeof strings
/** The series that scores are told for. */
export type ScoredSeries = keyof BacktestStrings['series']
export default strings
