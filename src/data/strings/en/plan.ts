const strings = {
  /** The page on which it stands alone. */
  page: {
    title: 'Your plan',
    description:
      'Make, order and keep back what you would have, and see it beside what the model’s baseline comes to.',
    story: 'Read the story',
  },
  title: 'Your plan, beside the baseline',
  /** {amount} rounds, {end} a year, {range} how far runs reach. */
  missing: {
    plan: 'With this plan, {amount} are missing by the end of {end}{range}.',
    baseline: 'In the baseline, {amount} are missing by the end of {end}{range}.',
  },
  /** {month} {end} {range} */
  shelf: {
    comes: 'America’s shelf is down to its floor in {month}{range}.',
    stays: 'America’s shelf stays above its floor until the end of {end}{range}.',
  },
  noRoom: 'America has nothing above its floor to give, from the start.',
  panels: {
    shelf: { title: 'America’s shelf, above its floor', unit: 'thousand rounds' },
    fired: { title: 'Planned and fired each month', unit: 'thousand rounds a month' },
  },
  /** At 0, where the shelf goes below it. */
  floor: 'floor',
  lineLabels: { 'us.releasable': 'US', need: 'planned', 'ukraine.fired': 'fired' },
  /** {sentence} */
  picture:
    'Two panels on one time axis: America’s shelf, and planned fire beside rounds fired. {sentence}',
  tableCaption: 'This plan at the start of each year; rounds, and rounds a month',
  presets: {
    title: 'Begin with',
    'us-60000-a-month': 'Output tripled at once, in America',
    'signed-in-2022': 'Long contracts in spring 2022',
    'more-kept-back': 'More kept back since June 2023',
  },
  onTheWay: 'Bring in your settings from',
  changes: {
    title: 'What this plan changes',
    drop: 'Take out',
    then: ', then ',
    /** {value} {date} {months} */
    from: '{value} from {date}',
    fromOver: '{value} from {date}, reached over {months} months',
    handedBack: 'handed back to industry on {date}',
  },
  levers: 'Change a lever',
  /** {amount} rounds, {end} a year. */
  challenge: {
    open: 'A challenge: from the baseline, move one of the four levers under “Change a lever” until fewer than {amount} are missing by the end of {end}.',
    met: 'Challenge met: one lever keeps what is missing by the end of {end} under {amount}.',
    otherwise:
      'Under {amount} are missing by the end of {end}, but this plan does not change just one of those four levers.',
  },
  bands: 'Blue bands: where the middle 50, 80 and 90 of 100 runs lie.',
  keep: 'Keep this plan',
  /** {letter} */
  take: 'Back to plan {letter}',
  drop: 'Let plan {letter} go',
  table: {
    caption: 'Plans side by side, on the baseline’s assumptions',
    plan: 'This plan',
    kept: 'Plan {letter}',
    baseline: 'Baseline',
    /** {end} {year} */
    rows: {
      missing: 'Rounds missing by the end of {end}',
      bareDay: 'America’s shelf down to its floor',
      fired: 'Rounds fired in {year}',
    },
    not: 'not by the end of {end}',
  },
}

export type PlanStrings = typeof strings
export default strings
