import type { MeasureId } from '../../model/ensemble/measures.ts'

/** What is told of the thousand runs beside their fan. */
export const FAN_MEASURES = ['bareDay', 'shortfall'] as const satisfies readonly MeasureId[]
export type FanMeasure = (typeof FAN_MEASURES)[number]
