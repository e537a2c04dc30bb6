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
]
