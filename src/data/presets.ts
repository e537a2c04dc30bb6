/** A named scenario: only what differs from the baseline, as an address says it. */
export interface Preset {
  /** Part of addresses: final once published. */
  readonly id: string
  /** Widgets whose answer it changes, and that have an embed of it. */
  readonly widgets: readonly string[]
  readonly query: string
}

/** The scenario of a preset, as an address says it. */
export const presetQuery = (id: string): string => presets.find((each) => each.id === id)!.query

export const presets: readonly Preset[] = [
  {
    id: 'us-100000-a-month',
    widgets: ['Depletion'],
    query: 'us.fixedOutput=100000_2023-03-01',
  },
  {
    id: 'europe-100000-a-month',
    widgets: ['Depletion'],
    query: 'europe.fixedOutput=100000_2023-03-01',
  },
  { id: 'us-floor-500000', widgets: ['Depletion'], query: 'us.reserveFloor=500000' },
  // What was planned by the last observation: American powder and charges for 100,000 rounds a month by June 2027.
  { id: 'as-planned', widgets: ['Depletion'], query: 'us.inputs=100000_2025-10-01_20' },
  // The one figure published of rounds that leave Europe, taken as it stands (assumptions.yaml says why it is not in the baseline).
  { id: 'europe-sells', widgets: ['Depletion'], query: 'europe.soldShare=1' },
  // What the story's end offers to begin with.
  { id: 'us-60000-a-month', widgets: ['Plan'], query: 'us.fixedOutput=60000_2023-03-01' },
  // What was ordered later, in spring 2022: for five years, and powder for it within twenty months.
  {
    id: 'signed-in-2022',
    widgets: ['Plan'],
    query:
      'us.orders=105000_2022-03-01&us.contractYears=5_2022-03-01&us.inputs=100000_2022-06-01_20&europe.orders=194000_2022-06-01&europe.contractYears=5_2022-06-01',
  },
  // The upper ends of both floors' ranges, since NATO's new guidelines.
  {
    id: 'more-kept-back',
    widgets: ['Plan'],
    query: 'us.reserveFloor=1500000_2023-06-15&europe.reserveFloor=1100000_2023-06-15',
  },
  // The baseline's orders and lengths of contracts, each twelve months before; not before the run may change.
  {
    id: 'contracts-a-year-earlier',
    widgets: [],
    query:
      'us.orders=70000_2022-01-02*105000_2022-03-01&us.contractYears=3_2022-01-02&europe.orders=71000_2022-01-02*194000_2022-10-01&europe.contractYears=4_2022-10-01',
  },
  // From the day of the invasion; that all of Europe's orders go together is our assumption.
  { id: 'joint-from-day-one', widgets: [], query: 'europe.jointShare=1_2022-02-24' },
  // Orders, contracts and shifts as they stood in January 2022, for good.
  {
    id: 'no-surge',
    widgets: [],
    query:
      'us.orders=17000&us.contractYears=1&us.shifts=1&europe.orders=32000&europe.contractYears=1.5&europe.shifts=1',
  },
  // What officials promised for a date, made from its last day on: that all of it is made then is the assumption.
  {
    id: 'promises-kept',
    widgets: [],
    query:
      'us.fixedOutput=57000_2024-05-31*80000_2024-08-31*100000_2025-09-30&europe.fixedOutput=83000_2024-05-31*113000_2024-12-31*167000_2025-12-31',
  },
  { id: 'half-the-planned-fire', widgets: [], query: 'need=x0.5_2022-01-02' },
  // The values of the fit that leaves out the counts of fire a day (calibration/leftOut.json), the figure among them.
  {
    id: 'without-the-figure-of-fire',
    widgets: [],
    query: 'us.stock0=2960000&europe.stock0=1340000&releaseTime=4.75',
  },
  { id: 'congress-never-held-back', widgets: [], query: 'us.aidShare=1' },
]
