import type { LightMeasureId } from '../../model/ensemble/measures.ts'

/** The numbers whose ranges in the thousand runs stand beside the fan. */
export const FAN_MEASURES = ['bareDay', 'shortfall'] as const satisfies readonly LightMeasureId[]
export type FanMeasure = (typeof FAN_MEASURES)[number]
