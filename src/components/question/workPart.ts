/** A part of a longer work: its progress, from 0 to 1, as a share of the whole's after what came before. */
export function* workPart<Result>(
  work: Generator<number, Result>,
  from: number,
  share: number,
): Generator<number, Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield from + share * value
  }
}
