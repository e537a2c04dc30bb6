/** A named scenario: only what differs from the baseline, as an address says it. */
export interface Preset {
  /** Part of addresses: final once published. */
  readonly id: string
  /** Widgets whose answer it changes. */
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
]
