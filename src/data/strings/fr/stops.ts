import type { StopStrings } from '../en/stops.ts'

export default {
  before: 'avant la guerre',
  promised: 'promis en janvier 2023',
  asked: 'demandé par l’Ukraine à l’UE',
  nothing: 'aucune réserve',
  half: 'moitié moins',
  expert: 'le stock voulu, selon un expert',
} satisfies StopStrings
