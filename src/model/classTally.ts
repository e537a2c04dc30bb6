import type { ClassTask } from '../data/classTasks.ts'
import { CLASS_TASKS } from '../data/classTasks.ts'
import type { HandsUpId } from '../data/handsUp.ts'
import type { ClassAnswer } from './classCode.ts'
import { levelOf, type HandsUpQuestion } from './handsUp.ts'
import { kindOfDrawing, through, type DrawingKind } from './prediction.ts'

/** The answers to one task, in the order in which they came. */
export interface TaskAnswers {
  readonly task: ClassTask
  readonly answers: readonly ClassAnswer[]
}

/** Answers by what they answer, in the order of the tasks; tasks that nobody answered are left out. */
export function byTask(answers: readonly ClassAnswer[]): TaskAnswers[] {
  return CLASS_TASKS.map((task) => ({
    task,
    answers: answers.filter((each) => each.task === task),
  })).filter(({ answers: own }) => own.length > 0)
}

export const isQuestionTask = (task: ClassTask): task is HandsUpId =>
  task !== 'plan' && task !== 'before' && task !== 'after'

/** How often each of the four curves was chosen. */
export const picksIn = (answers: readonly ClassAnswer[]): number[] =>
  [0, 1, 2, 3].map((pick) => answers.filter((each) => each.pick === pick).length)

/** The line that a pupil has set, through the level at the start and after each quarter; null where none was set. */
export function lineOf({ levels }: ClassAnswer, { tub, medium }: HandsUpQuestion): number[] | null {
  if (!levels) return null
  const steps = tub.inflow.length
  const set = levels.map((level, q) => ({
    step: (steps * (q + 1)) / levels.length,
    level: levelOf(level, medium),
  }))
  return through(tub.level[0]!, set)
}

/** What each line that was set does, counted; those most often met stand in front. */
export function kindsIn(
  lines: readonly (readonly number[])[],
  { tub }: HandsUpQuestion,
): { readonly kind: DrawingKind; readonly count: number }[] {
  const counts = new Map<DrawingKind, number>()
  for (const line of lines) {
    const kind = kindOfDrawing(line, tub)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count)
}
