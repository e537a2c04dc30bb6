// Runs what SDEverywhere made of a model; in a page, too, where its compiler cannot be.
import { SERIES, type SeriesId } from '../../src/model/columns.ts'

/** What the generated code offers (its `JsModel`). */
export interface GeneratedModel {
  getInitialTime(): number
  getFinalTime(): number
  getTimeStep(): number
  setModelFunctions(functions: object): void
  setTime(time: number): void
  storeOutputs(store: (value: number) => void): void
  initConstants(): void
  initLevels(): void
  evalAux(): void
  evalLevels(): void
}

export type SeriesById = Readonly<Record<SeriesId, Float64Array>>

/** The run loop, as SDEverywhere's own runtime has it: auxiliaries, outputs, stocks, clock. */
export function runGenerated(model: GeneratedModel): SeriesById {
  model.setModelFunctions(functions)
  const start = model.getInitialTime()
  const step = (functions.timeStep = model.getTimeStep())
  const steps = Math.round((model.getFinalTime() - start) / step)
  const columns = SERIES.map(() => new Float64Array(steps + 1))

  model.initConstants()
  model.setTime(start)
  model.initLevels()
  for (let k = 0; ; k++) {
    model.evalAux()
    let i = 0
    model.storeOutputs((value) => (columns[i++]![k] = value))
    if (k === steps) break
    model.evalLevels()
    model.setTime(start + (k + 1) * step)
  }
  return Object.fromEntries(SERIES.map((id, i) => [id, columns[i]!])) as SeriesById
}

/** The functions that generated code asks of its host; those of XMILE that our document uses. */
const functions = {
  timeStep: 1,
  setContext() {},
  INTEG: (stock: number, net: number) => stock + net * functions.timeStep,
  MIN: (a: number, b: number) => Math.min(a, b),
  MAX: (a: number, b: number) => Math.max(a, b),
  INTEGER: (x: number) => Math.trunc(x),
  createLookup: (size: number, points: readonly number[]) => points.slice(0, 2 * size),
  LOOKUP(points: readonly number[], x: number) {
    let i = 0
    while (i < points.length && points[i]! <= x) i += 2
    if (i === 0) return points[1]!
    if (i === points.length) return points[i - 1]!
    const [x0, y0, x1, y1] = points.slice(i - 2, i + 2) as [number, number, number, number]
    return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
  },
}
