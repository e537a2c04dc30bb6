export const PRODUCERS = ['us', 'europe'] as const
export type ProducerId = (typeof PRODUCERS)[number]
