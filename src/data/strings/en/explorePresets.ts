/** Named scenarios, each with what it changes. {perDay} rounds. */
const strings = {
  baseline: {
    title: 'The baseline',
    story: 'Every number at its starting value: the model’s account of what happened.',
  },
  'as-planned': {
    title: 'Powder as planned',
    story: 'American powder and charges grow to what the Army planned for June 2027.',
  },
  'contracts-a-year-earlier': {
    title: 'Contracts a year earlier',
    story: 'Each order and each longer contract is signed twelve months before it was.',
  },
  'joint-from-day-one': {
    title: 'Joint from day one',
    story: 'From 24 February 2022 Europe buys all its rounds together, as it did with vaccines.',
  },
  'no-surge': {
    title: 'No surge',
    story: 'Orders, contracts and shifts stay as they were in January 2022.',
  },
  'more-kept-back': {
    title: 'The floor raised',
    story:
      'NATO’s guidelines of June 2023 ask for bigger stocks: both floors rise to the upper end of our range.',
  },
  'promises-kept': {
    title: 'The promises kept',
    story:
      'America and Europe make what their officials promised, from the day each was promised for.',
  },
  'half-the-planned-fire': {
    title: 'Half the planned fire',
    story: 'Ukraine means to fire half as much as we assume, month by month.',
  },
  'without-the-figure-of-fire': {
    title: 'Without the figure of {perDay} a day',
    story:
      'Fitted again without the counts of shells fired a day, the figure of {perDay} in early 2024 among them: bigger stocks, let go more slowly.',
  },
  'congress-never-held-back': {
    title: 'Congress never held back',
    story: 'From October 2023 to April 2024 American aid goes on as before.',
  },
}

export type ExplorePresetStrings = typeof strings
export default strings
