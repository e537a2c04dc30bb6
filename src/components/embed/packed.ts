// What an embed is handed, as its page carries it: JSON, in which long lists of numbers stand as steps
// from one to the next, in the largest measure that all of them are multiples of. Those compress to
// less than half, and every reader of the page fetches them.

const SHORTEST = 8
/** From here on a tenth is more than any sentence or picture shows. */
const LARGE = 1000
const TENTHS = 10

const STEPS = '~'

interface Steps {
  /** The measure, in tenths, and the steps. */
  readonly [STEPS]: readonly [measure: number, ...steps: number[]]
}

/** As text that can stand inside a script element. */
export const packed = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) =>
    typeof each === 'number' ? rounded(each) : key !== STEPS && isList(each) ? short(each) : each,
  ).replace(/</g, '\\u003c')

export const unpacked = (text: string): unknown =>
  JSON.parse(text, (_, each: Steps | null) => {
    if (!each?.[STEPS]) return each
    const [measure, ...steps] = each[STEPS]
    let at = 0
    return steps.map((step) => ((at += step) * measure) / TENTHS)
  })

const isList = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length >= SHORTEST && value.every(Number.isFinite)

const rounded = (value: number) =>
  Math.abs(value) < LARGE ? value : Math.round(value * TENTHS) / TENTHS

function short(values: readonly number[]): readonly number[] | Steps {
  const tenths = values.map((value) => Math.round(rounded(value) * TENTHS))
  const isExact = values.every((value, i) => tenths[i]! / TENTHS === rounded(value))
  if (!isExact) return values
  const steps = tenths.map((value, i) => value - (tenths[i - 1] ?? 0))
  const measure = Math.abs(steps.reduce(commonMeasure)) || 1
  return { [STEPS]: [measure, ...steps.map((step) => step / measure)] }
}

/** The largest number that both are multiples of. */
const commonMeasure = (a: number, b: number): number => (b === 0 ? a : commonMeasure(b, a % b))
