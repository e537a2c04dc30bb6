import type { HandsUpId } from './handsUp.ts'
import { LEVER_OUTPUT } from './lessons/lever.ts'
import { MINUTES } from './lessons/lessons.ts'

const { lesson50: minutes } = MINUTES

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
  { id: 'hook', minutes: minutes.hook, steps: ['said', 'ask'] },
  { id: 'bathtub', minutes: minutes.bathtub, questions: ['bathtub'] },
  { id: 'shells', minutes: minutes.shells, questions: ['rising', 'shelf'] },
  { id: 'lever', minutes: minutes.lever, steps: ['guess', 'try'] },
  { id: 'source', minutes: minutes.source, steps: ['compare', 'notice'] },
  { id: 'exit', minutes: minutes.exit, steps: ['because'], questions: ['peaking'] },
] as const satisfies readonly LessonPart[]

/** A question is shown in four steps: asked, with the hands counted, with the true curve, with what each wrong curve does. */
export const QUESTION_STEPS = ['question', 'hands', 'level', 'why'] as const
export type QuestionStep = (typeof QUESTION_STEPS)[number]

/** What is tried at the one lever: American output, held from this day on; then the reserve floor. */
export const LESSON_LEVER = {
  output: LEVER_OUTPUT.rounds,
  from: '2023-03-01',
  floor: LEVER_OUTPUT.floor,
} as const
