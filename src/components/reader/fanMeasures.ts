import type { LightMeasureId } from '../../model/ensemble/measures.ts'

/** What is told of the thousand runs beside their fan. */
export const FAN_MEASURES = ['bareDay', 'shortfall'] as const satisfies readonly LightMeasureId[]
export type FanMeasure = (typeof FAN_MEASURES)[number]
