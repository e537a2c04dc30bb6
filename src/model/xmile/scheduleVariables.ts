import type { Kind, Schedule } from '../../data/types.ts'
import type { Intervention } from '../scenario.ts'
import { dayOf } from '../time.ts'
import type { ModelVariable } from './modelVariable.ts'

/** A schedule to be written as equations of time: under which name, read on which day, in which unit. */
export interface Timeline {
  readonly name: string
  /** TIME, or the name of another variable in days. */
  readonly clock: string
  readonly unit: string
  readonly doc: string
  /** The parameter whose schedule it is, where that is not its name. */
  readonly of?: string
}

/** A parameter's schedule, and the interventions laid over it in the order of their dates (w × target, as in `intervene`). */
export function scheduleVariables(
  timeline: Timeline,
  schedule: Schedule,
  kind: Kind,
  interventions: readonly Intervention[],
): ModelVariable[] {
  const stages = stageNames(timeline.name, interventions.length)
  const baseline = stages[0]!
  return [
    ...baselineVariables({ of: timeline.name, ...timeline, name: baseline }, schedule, kind),
    ...interventions.flatMap((intervention, i) => {
      const weight = weightVariables(timeline, intervention, i + 1)
      const target = `${timeline.name}Target${i + 1}`
      const { value, factor } = intervention
      return [
        ...weight,
        {
          ...timeline,
          name: target,
          kind: 'aux',
          data: value !== undefined,
          eqn: value === undefined ? `${factor} * ${baseline}` : `${value}`,
          doc: `Target of intervention ${i + 1}.`,
        },
        {
          ...timeline,
          name: stages[i + 1]!,
          kind: 'aux',
          eqn: blend(weight.at(-1)!.name, stages[i]!, target),
        },
      ] satisfies ModelVariable[]
    }),
  ]
}

/** Names of a schedule before its first intervention, after it, …; after the last it has the plain name. */
export function stageNames(name: string, interventions: number): string[] {
  const names = Array.from({ length: interventions }, (_, i) =>
    i === 0 ? `${name}Baseline` : `${name}After${i}`,
  )
  return [...names, name]
}

/** (1 − w) × what was before + w × target, as an equation's text. */
export function blend(weight: string, before: string, target: string): string {
  return `(1 - ${weight}) * ${before} + ${weight} * ${target}`
}

/** The date of intervention `number`, its ramp if it has one, and last its weight: 0, rising to 1. */
export function weightVariables(
  { name, clock }: Timeline,
  { from, rampMonths = 0 }: Intervention,
  number: number,
): ModelVariable[] {
  const day = `${name}From${number}`
  const ramp = `${name}Ramp${number}`
  const risen = `MIN(1, (${clock} - ${day}) / (${ramp} * daysPerMonth))`
  return [
    {
      name: day,
      kind: 'aux',
      data: true,
      unit: 'days',
      eqn: `${dayOf(from)}`,
      doc: `Start of intervention ${number}: ${from}.`,
    },
    ...(rampMonths > 0
      ? [
          {
            name: ramp,
            kind: 'aux',
            data: true,
            unit: 'months',
            eqn: `${rampMonths}`,
            doc: `Time in which intervention ${number} comes into force.`,
          } as const,
        ]
      : []),
    {
      name: `${name}Weight${number}`,
      kind: 'aux',
      unit: 'share',
      eqn: `IF ${clock} >= ${day} THEN ${rampMonths > 0 ? risen : '1'} ELSE 0`,
      doc: `How far intervention ${number} is in force.`,
    },
  ]
}

/** A schedule alone: a number, a line between points, or the latest point. */
export function baselineVariables(
  timeline: Timeline,
  schedule: Schedule,
  kind: Kind,
): ModelVariable[] {
  const { name, clock, of = name } = timeline
  if (typeof schedule === 'number' || schedule.length === 1) {
    const value = typeof schedule === 'number' ? schedule : schedule[0]![1]
    return [{ ...timeline, kind: 'aux', data: true, eqn: `${value}` }]
  }
  const points = schedule.map(([date, value]) => [dayOf(date), value] as const)
  const dated = { of, clock, linear: kind === 'linear', points }
  if (kind === 'linear') {
    const line = `${name}Line`
    return [
      { ...timeline, name: line, kind: 'gf', eqn: '', points, doc: `${name} by day.` },
      { ...timeline, kind: 'aux', eqn: `${line}(${clock})`, dated },
    ]
  }
  const [first, ...later] = schedule
  const eqn = later.reduce(
    (before, [date, value]) => `IF ${clock} >= ${dayOf(date)} THEN ${value} ELSE ${before}`,
    `${first![1]}`,
  )
  return [{ ...timeline, kind: 'aux', data: true, eqn, dated }]
}
