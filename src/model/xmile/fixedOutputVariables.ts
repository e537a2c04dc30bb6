import type { Schedule } from '../../data/types.ts'
import type { Intervention } from '../scenario.ts'
import type { ModelVariable } from './modelVariable.ts'
import {
  baselineVariables,
  blend,
  stageNames,
  weightVariables,
  type Timeline,
} from './scheduleVariables.ts'

/**
 * How a fixed output stands (equation 1): production = grownShare × grown + fixed (rounds/month)
 * while fixedInForce is 1. An intervention with null hands production back at once, whatever its
 * ramp.
 */
export function fixedOutputVariables(
  timeline: Timeline,
  schedule: Schedule | null,
  interventions: readonly Intervention[],
): ModelVariable[] {
  const owner = timeline.name.slice(0, timeline.name.indexOf('.'))
  const share: Timeline = {
    ...timeline,
    name: `${owner}.grownShare`,
    unit: 'share',
    doc: 'Share of production that the industry decides by itself.',
  }
  const fixed: Timeline = { ...timeline, name: `${owner}.fixed` }
  const inForce: Timeline = {
    ...share,
    name: `${owner}.fixedInForce`,
    doc: '1 while a fixed output is in force, else 0.',
  }
  const set = schedule !== null
  const [shares, rounds, forces] = [share, fixed, inForce].map(({ name }) =>
    stageNames(name, interventions.length),
  ) as [string[], string[], string[]]

  return [
    ...baselineVariables({ ...share, name: shares[0]! }, set ? 0 : 1, 'step'),
    ...baselineVariables({ ...fixed, name: rounds[0]! }, schedule ?? 0, 'linear'),
    ...baselineVariables({ ...inForce, name: forces[0]! }, set ? 1 : 0, 'step'),
    ...interventions.flatMap((intervention, i) => {
      const { value = null } = intervention
      const handsBack = value === null
      const weight = weightVariables(
        timeline,
        handsBack ? { ...intervention, rampMonths: 0 } : intervention,
        i + 1,
      )
      const w = weight.at(-1)!.name
      const target = `${timeline.name}Target${i + 1}`
      return [
        ...weight,
        {
          ...fixed,
          name: target,
          kind: 'aux',
          data: true,
          eqn: `${value ?? 0}`,
          doc: handsBack
            ? `Intervention ${i + 1} hands production back to the industry.`
            : `Target of intervention ${i + 1}.`,
        },
        {
          ...share,
          name: shares[i + 1]!,
          kind: 'aux',
          eqn: blend(w, shares[i]!, handsBack ? '1' : '0'),
        },
        { ...fixed, name: rounds[i + 1]!, kind: 'aux', eqn: blend(w, rounds[i]!, target) },
        {
          ...inForce,
          name: forces[i + 1]!,
          kind: 'aux',
          eqn: `IF ${timeline.clock} >= ${weight[0]!.name} THEN ${handsBack ? 0 : 1} ELSE ${forces[i]!}`,
        },
      ] satisfies ModelVariable[]
    }),
  ]
}
