import type { AnswersStrings } from '../../data/strings/en/answers.ts'
import { fill } from '../../data/strings/format.ts'
import type { Answer } from '../../model/answers/answer.ts'
import type { Stop } from '../../model/answers/lever.ts'
import { listOf } from '../sentences/joined.ts'

/** An answer of several ranges, as a list. */
export function intervalList(
  { intervals }: Pick<Answer, 'intervals'>,
  of: (stop: Stop) => string,
  strings: AnswersStrings['answer'],
) {
  return listOf(
    intervals.map(({ from, to }) =>
      from === to
        ? fill(strings.one, { from: of(from) })
        : fill(strings.range, { from: of(from), to: of(to) }),
    ),
    strings.and,
  )
}
