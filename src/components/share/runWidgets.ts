/** The widgets that show a run of the scenario in their address: from their dialog the whole run can be taken along. */
export const RUN_WIDGETS: readonly string[] = [
  'Depletion',
  'Factory',
  'Contracts',
  'Joint',
  'Guns',
  'Plan',
  'Explore',
]
