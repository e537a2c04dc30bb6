import { baseline } from '../../../data/baseline.ts'
import { HANDS_UP } from '../../../data/handsUp.ts'
import { handsUpQuestion } from '../../../model/handsUp.ts'
import { run } from '../../../model/run.ts'
import { once } from '../../widgets/once.ts'

/** Every question with its curves, from the baseline as it is published. For the server only: pages hand them out as plain JSON. */
export const handsUpQuestions = once(() => {
  const shelf = run(baseline)
  return HANDS_UP.map((id) => handsUpQuestion(id, shelf))
})
