import type { HandsUpId } from './handsUp.ts'

/** A part of the lesson of fifty minutes, as it is shown on a wall. */
export interface LessonPart {
  readonly id: 'hook' | 'bathtub' | 'shells' | 'lever' | 'source' | 'exit'
  readonly minutes: number
  /** Asked by raising hands. */
  readonly questions?: readonly HandsUpId[]
  /** What else is shown, step after step. Ids are parts of addresses: final once published. */
  readonly steps?: readonly string[]
}

export const LESSON_PARTS = [
  { id: 'hook', minutes: 5, steps: ['said', 'ask'] },
  { id: 'bathtub', minutes: 10, questions: ['bathtub'] },
  { id: 'shells', minutes: 10, questions: ['rising', 'shelf'] },
  { id: 'lever', minutes: 12, steps: ['guess', 'try'] },
  { id: 'source', minutes: 8, steps: ['compare', 'notice'] },
  { id: 'exit', minutes: 5, questions: ['peaking'] },
] as const satisfies readonly LessonPart[]

/** A question is shown in four steps: asked, with the hands counted, with the true curve, with what each wrong curve does. */
export const QUESTION_STEPS = ['question', 'hands', 'level', 'why'] as const
export type QuestionStep = (typeof QUESTION_STEPS)[number]

/** What is tried at the one lever: American output, held from this day on. */
export const LESSON_LEVER = { output: 60_000, from: '2023-03-01' } as const
