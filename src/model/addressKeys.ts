/**
 * The keys of an address that are no parameters, and whose they are. A widget passes over those of
 * another in silence: an address without a section is read by every widget of a page.
 */
export const ADDRESS_KEYS = {
  run: ['m', 'd', 'end', 'stepDays'],
  question: ['goal', 'lever', 'lever2', 'decision'],
  bathtub: ['case'],
  // The pupils' page: which question.
  teach: ['task'],
  explore: ['challenge', 'present', 'curves', 'controls'],
} as const

export const ALL_ADDRESS_KEYS: ReadonlySet<string> = new Set(Object.values(ADDRESS_KEYS).flat())
