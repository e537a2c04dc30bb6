import type { FigureKind, Party } from '../../figureKinds.ts'

const kinds: Record<FigureKind, string> = {
  output: 'output',
  capacity: 'capacity',
  target: 'target',
  delivery: 'delivery',
  fired: 'fired',
  need: 'need',
  estimate: 'estimate',
  stock: 'stock',
  order: 'order or money',
  price: 'price',
  time: 'time',
  gun: 'guns',
  other: 'other',
  statement: 'statement',
  assumption: 'assumption',
}
const parties: Record<Party, string> = {
  us: 'United States',
  europe: 'Europe',
  allies: 'All allies',
  ukraine: 'Ukraine',
  russia: 'Russia and its suppliers',
  others: 'Other countries',
}
const strings = {
  title: 'Every number of this site',
  page: 'The data',
  description:
    'All published figures, parameters and assumptions of Burn Rate: value, range, date, source, and what rests on each. To search, sort, check and take away.',
  /** In this order; `{date}`: the day of the data, `{year}`: its year. */
  lead: '{figures} published figures from {sources} sources and {parameters} numbers of the model, as of {date}; {recent} of the figures are from {year}.',
  method: 'How the model works, and how it was tested',
  tools: 'Search and filter',
  search: 'Search',
  ready: 'Ready filters',
  filters: {
    all: 'All',
    trust: 'Lowest trust at the top',
    unused: 'Enters no run',
    assumptions: 'Our assumptions',
    recent: 'From {year}',
  },
  kind: 'Kind',
  party: 'About',
  grade: 'Source',
  any: 'all',
  sort: 'Order',
  sorts: {
    table: 'figures of the story, then by series',
    what: 'by name',
    date: 'latest at the top',
    value: 'largest at the top',
    trust: 'lowest trust at the top',
  },
  /** `{shown}`, `{all}`. */
  count: '{shown} of {all} rows',
  none: 'No row fits all of this.',
  /** `{count}` of rows that a phone does not show yet. */
  more: 'Show the other {count} rows',
  reset: 'Show all',
  /** `{names}`: what stood in the address. */
  notTaken: 'Not known here, and left out: {names}.',
  downloads: 'Take the data away',
  zip: 'Everything in one file',
  heads: {
    what: 'What',
    value: 'Value',
    range: 'Range',
    date: 'Date',
    who: 'Who says so',
    kind: 'Kind',
    grade: 'Source',
  },
  caption: 'Each name opens: the words as printed, where the number is used, and what hangs on it.',
  grades: {
    primary: 'acted or measured',
    press: 'newsroom’s own page',
    relay: 'relay, original named',
    unread: 'named, not read',
    none: 'none: our assumption',
  },
  ours: 'this site',
  /** `{via}` */
  via: 'read via {via}',
  statement: 'in words',
  /** `{value}` with its unit, `{date}`: since when a number of the model that changes holds. */
  since: '{value} from {date}',
  /** `{low}`, `{high}`: what a whole schedule is multiplied by. */
  times: '{low} to {high} times',
  /** `{low}`, `{high}` */
  between: '{low} to {high}',
  open: 'none: set by readers',
  used: 'Used in',
  restsOn: 'Rests on',
  why: 'Why',
  points: 'By date',
  unused: 'Enters no run.',
  /** `{label}` of a parameter. */
  enters: 'Enters runs through: {label}.',
  fit: 'The model was fitted to it.',
  held: 'Held against the fitted run.',
  /** `{low}`, `{high}`: ends of a range; `{atLow}`, `{atHigh}`: the headline there. */
  ends: 'At {low}: {atLow}. At {high}: {atHigh}.',
  /** `{month}`, `{weeks}` */
  headline:
    'American floor reached in {month}, {weeks} weeks at less than half of the planned fire',
  headlineNever: 'American floor not reached, {weeks} weeks at less than half of the planned fire',
  /** `{headline}` */
  standing: 'As it stands: {headline}.',
  /** `{headline}`: of a fit to all other series. */
  without: 'Fitted without this series: {headline}.',
  fixed: 'Not varied: it has no range.',
  chapters: 'Chapter: {title}',
  widgets: 'Picture: {title}',
  claims: 'Who said what',
  scores: 'The scores',
  source: 'Source',
  conflicts: {
    title: 'Where sources disagree',
    lead: 'Figures that contradict each other stay side by side. What the model does with them is said below each group.',
    /** `{label}`, `{range}` */
    range: 'Range of “{label}”: {range}; the fit or our reason sets the value within.',
    scored:
      'The fit is held against each that stands in a compared series, as it is; none is dropped.',
    ceiling: 'Each is an upper bound for 155 mm rounds; the one broken most counts.',
    unused: 'No run rests on any of them.',
  },
  series: {
    title: 'Each series beside the run',
    lead: 'Dots are published figures, bars their ranges. The line is the run at starting values, in the unit of the figures.',
    /** `{date}` */
    asOf: 'Last figure: {date}.',
    stale: 'No figure since: longer than this series’ own rhythm, so a newer one may exist.',
    /** `{count}` */
    rows: 'See its {count} rows',
    thousand: 'thousand {unit}',
    run: 'the run',
    noRun: 'No line of the model stands beside it.',
    /** `{name}` of a series, `{count}` of its figures. */
    spoken: '{name}: {count} published figures over time',
  },
  seriesNames: {
    'us-output': 'American output',
    'us-promises': 'What America promised to make',
    'europe-capacity': 'European capacity, official claims',
    'europe-promises': 'What Europe promised to make',
    'europe-capacity-estimates': 'European capacity, outside estimates',
    'europe-output-estimates': 'European output, estimates',
    'us-given': 'Given by the United States, running total',
    'us-from-stock': 'Taken from the American stock, at least',
    'eu-million': 'Given by the European Union, all calibres',
    'fired-155': '155 mm rounds fired',
    'fired-all-day': 'Rounds of all calibres fired a day',
    'fired-all-month': 'Rounds of all calibres fired a month',
    'needed-155': '155 mm rounds asked for',
    'lead-time': 'Wait from order to delivery',
    'price-usd': 'Price in dollars',
    'price-eur': 'Price in euros',
    'stock-share': 'Share of aid that came out of stocks',
    'russia-output': 'Russian output',
    'russia-fired': 'Fired by Russia',
  },
  sources: {
    title: 'Sources',
    lead: 'Who said it, where we read it, and the figures that rest on it.',
    /** `{count}` */
    figures: 'Figures: ',
  },
  json: { keywords: 'ammunition, 155 mm, artillery, Ukraine, stocks and flows' },
}

export type DataPageStrings = typeof strings & {
  readonly kinds: typeof kinds
  readonly parties: typeof parties
}
export default { ...strings, kinds, parties } as DataPageStrings
