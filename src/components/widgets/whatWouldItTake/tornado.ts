import type { Tornado } from '../../../model/answers/tornado.ts'

/** Bars from the result as it is to that of either end of a range, in shares (0–1) of the width. */
export function drawTornado({
  bars,
  unmoved,
}: Pick<Tornado, 'unmoved'> & {
  readonly bars: readonly { readonly low: number; readonly high: number }[]
}) {
  const all = [unmoved, ...bars.flatMap(({ low, high }) => [low, high])]
  const domain = [Math.min(...all), Math.max(...all)] as const
  const share = (value: number) =>
    domain[1] === domain[0] ? 0.5 : (value - domain[0]) / (domain[1] - domain[0])
  return {
    domain,
    unmoved: share(unmoved),
    bars: bars.map(({ low, high }) => ({ low: share(low), high: share(high) })),
  }
}
