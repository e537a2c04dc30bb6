import { HANDS_UP, MOST_HANDS, type HandsUpId } from '../data/handsUp.ts'
import {
  LESSON_PARTS,
  QUESTION_STEPS,
  type LessonPart,
  type QuestionStep,
} from '../data/lesson50.ts'

/** One picture of the lesson on the wall. */
export interface LessonStep {
  /** As an address names it: `bathtub-hands`, `lever-try`. */
  readonly id: string
  readonly part: LessonPart['id']
  readonly question?: HandsUpId
  /** Of a question which of its four, of another part which of its own. */
  readonly stage: string
}

/** Every step, in the order of the lesson. */
export const LESSON_STEPS: readonly LessonStep[] = (LESSON_PARTS as readonly LessonPart[]).flatMap(
  ({ id: part, questions = [], steps = [] }) => [
    ...steps.map((stage) => ({ id: `${part}-${stage}`, part, stage })),
    ...questions.flatMap((question) =>
      QUESTION_STEPS.map((stage) => ({ id: `${question}-${stage}`, part, question, stage })),
    ),
  ],
)

/** How many hands went up for each of the four curves. */
export type Hands = readonly [number, number, number, number]
export const NO_HANDS: Hands = [0, 0, 0, 0]

/** Where a class is, and how it answered. */
export interface LessonPlace {
  /** Which step, from 0. */
  readonly at: number
  readonly hands: Readonly<Partial<Record<HandsUpId, Hands>>>
}

export interface PlaceFault {
  readonly kind: 'step' | 'hands'
  readonly text: string
}

const STEP_KEY = 'step'
const LONGEST_EXCERPT = 40

export const isHands = (value: number) =>
  Number.isInteger(value) && value >= 0 && value <= MOST_HANDS

/** The place in the lesson that a fragment names, always one that can be shown, and what of it cannot be read. Other keys are passed over. */
export function readPlace(fragment: string): {
  readonly place: LessonPlace
  readonly faults: readonly PlaceFault[]
} {
  const faults: PlaceFault[] = []
  const fault = (kind: PlaceFault['kind'], text: string) =>
    faults.push({ kind, text: text.slice(0, LONGEST_EXCERPT) })
  let at = 0
  const hands: Partial<Record<HandsUpId, Hands>> = {}
  for (const part of fragment.replace(/^#/, '').split('&').filter(Boolean)) {
    const [key = '', ...rest] = part.split('=')
    const text = rest.join('=')
    const question = HANDS_UP.find((each) => each === key)
    if (key === STEP_KEY) {
      const named = LESSON_STEPS.findIndex(({ id }) => id === text)
      if (named >= 0) at = named
      else fault('step', text)
    } else if (question) {
      const counts = text.split('.').map((each) => (/^\d{1,3}$/.test(each) ? Number(each) : NaN))
      if (counts.length === NO_HANDS.length && counts.every(isHands))
        hands[question] = counts as unknown as Hands
      else fault('hands', text)
    }
  }
  return { place: { at, hands }, faults }
}

/** `step=bathtub-hands&bathtub=12.8.3.5`: what was counted travels with the place. */
export function writePlace({ at, hands }: LessonPlace): string {
  const counted = HANDS_UP.filter((id) => hands[id]?.some((count) => count > 0))
  return [
    ...(at === 0 ? [] : [`${STEP_KEY}=${LESSON_STEPS[at]!.id}`]),
    ...counted.map((id) => `${id}=${hands[id]!.join('.')}`),
  ].join('&')
}

/** The part that a step begins in, and the step that a part begins with. */
export const beginningOf = (part: LessonPart['id']) =>
  LESSON_STEPS.findIndex((step) => step.part === part)

export const isQuestionStep = (stage: string): stage is QuestionStep =>
  (QUESTION_STEPS as readonly string[]).includes(stage)
