/** The levels at which a fan is drawn: the middle half, 80 % and 90 % of the runs, and the median. */
export const LEVELS: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

/**
 * Quantiles of so many values, by the rule R-7 of Hyndman and Fan (the default of R, NumPy and d3):
 * at level p of n values, h = (n − 1) p, and the quantile lies between the sorted values ⌊h⌋ and
 * ⌊h⌋ + 1 in proportion to what is left of h. Exact: values are put into bins of equal width, and
 * only the bins that hold a wanted value are sorted, as far as needed. Sorting all took several
 * times as long (docs/speed.md).
 */
export class Quantiles {
  private readonly count: number
  private readonly levels: readonly number[]
  private readonly binOf: Uint16Array
  private readonly binned: Float32Array
  /** Where each bin begins in `binned`; once filled, where it ends. */
  private readonly edges: Uint32Array

  constructor(count: number, levels: readonly number[] = LEVELS) {
    this.count = count
    this.levels = levels
    this.binOf = new Uint16Array(count)
    this.binned = new Float32Array(count)
    this.edges = new Uint32Array(Math.min(65_536, Math.max(16, count >> 2)))
  }

  /** Writes the quantiles of `values` (in any order; they stay so) to `out` from `at` on, each `stride` further. */
  of(values: Float32Array, out: Float64Array, at = 0, stride = 1): void {
    const { count, levels, binned, edges } = this
    const last = count - 1
    this.fillBins(values)
    let bin = 0
    let from = 0
    const pick = (rank: number) => {
      while (edges[bin]! <= rank) from = edges[bin++]!
      select(binned, from, edges[bin]! - 1, rank)
      from = rank
      return binned[rank]!
    }
    for (let l = 0; l < levels.length; l++) {
      const h = last * levels[l]!
      const rank = Math.floor(h)
      const lower = pick(rank)
      out[at + l * stride] = rank < last ? lower + (pick(rank + 1) - lower) * (h - rank) : lower
    }
  }

  private fillBins(values: Float32Array): void {
    const { count, binOf, binned, edges } = this
    let lowest = values[0]!
    let highest = lowest
    for (let i = 1; i < count; i++) {
      const value = values[i]!
      if (value < lowest) lowest = value
      if (value > highest) highest = value
    }
    const scale = highest > lowest ? (edges.length - 1) / (highest - lowest) : 0
    edges.fill(0)
    for (let i = 0; i < count; i++) {
      const bin = ((values[i]! - lowest) * scale) | 0
      binOf[i] = bin
      edges[bin]!++
    }
    let begin = 0
    for (let bin = 0; bin < edges.length; bin++) {
      const size = edges[bin]!
      edges[bin] = begin
      begin += size
    }
    for (let i = 0; i < count; i++) binned[edges[binOf[i]!]!++] = values[i]!
  }
}

/** Quickselect (Hoare): puts the value of `rank` in its place, nothing above it before, nothing below it after, within `left`…`right`. */
function select(values: Float32Array, left: number, right: number, rank: number): void {
  while (left < right) {
    const pivot = values[(left + right) >> 1]!
    let i = left
    let j = right
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i <= j) {
        const value = values[i]!
        values[i++] = values[j]!
        values[j--] = value
      }
    }
    if (rank <= j) right = j
    else if (rank >= i) left = i
    else return
  }
}
