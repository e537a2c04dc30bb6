/** A named scenario: only what differs from the baseline, as an address says it. */
export interface Preset {
  /** Part of addresses: final once published. */
  readonly id: string
  /** Widgets whose answer it changes. */
  readonly widgets: readonly string[]
  readonly query: string
}

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
]
