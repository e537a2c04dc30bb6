// Stands in for d3-scale in an embed: the same places on the picture in a twentieth of the bytes.

type Pair = readonly number[]

export interface LinearScale {
  (value: number): number
  ticks(count?: number): number[]
  domain(): number[]
  range(): number[]
  invert(place: number): number
}

export function scaleLinear(domain: Pair, range: Pair): LinearScale {
  const [a, b] = domain as [number, number]
  const [from, to] = range as [number, number]
  const scale = (value: number) => {
    const share = b === a ? 0.5 : (value - a) / (b - a)
    return from * (1 - share) + to * share
  }
  return Object.assign(scale, {
    ticks: (count = 10) => ticks(a, b, count),
    domain: () => [a, b],
    range: () => [from, to],
    invert: (place: number) => a + ((place - from) / (to - from)) * (b - a),
  })
}

/** Round numbers from `low` to `high`, about so many, as d3-array chooses them. */
function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / Math.max(1, count)
  if (!(rough > 0)) return low === high ? [low] : []
  const power = Math.floor(Math.log10(rough))
  const error = rough / 10 ** power
  const by =
    error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1
  const step = by * 10 ** power
  const found: number[] = []
  for (let i = Math.ceil(low / step - 1e-9); i <= high / step + 1e-9; i++)
    // Not -0, which would be written with its sign.
    found.push((power < 0 ? (i * by) / 10 ** -power : i * step) + 0)
  return found
}
