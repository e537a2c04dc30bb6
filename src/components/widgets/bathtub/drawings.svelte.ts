import type { Tub } from '../../../model/bathtub.ts'
import { through, type OfferedKind } from '../../../model/prediction.ts'
import type { CaseId } from './tubChoice.ts'

/** A reader's drawing of the level in one exercise. */
interface Drawing {
  /** The level after each step; null as long as nothing is drawn. */
  readonly path: readonly number[] | null
  /** The offered line that was taken for it. */
  readonly picked: OfferedKind | null
  /** Whether the level itself has been asked for. */
  readonly isRevealed: boolean
}

const UNTOUCHED: Drawing = { path: null, picked: null, isRevealed: false }

/** What a reader has drawn in each exercise; the exercise at hand is read anew at each call. */
export class Drawings {
  #all: Readonly<Partial<Record<CaseId, Drawing>>> = $state.raw({})
  /** The step drawn last in one stroke; −1 before the first. */
  #last = -1
  readonly #exercise: () => { readonly id: CaseId; readonly tub: Tub }

  constructor(exercise: () => { readonly id: CaseId; readonly tub: Tub }) {
    this.#exercise = exercise
  }

  get current(): Drawing {
    return this.#all[this.#exercise().id] ?? UNTOUCHED
  }

  /** The steps at the end of each quarter of the time, and where the drawing is then. */
  get quarters(): readonly { readonly step: number; readonly level: number }[] {
    const { level, inflow } = this.#exercise().tub
    return [1, 2, 3, 4].map((quarter) => {
      const step = (inflow.length * quarter) / 4
      return { step, level: this.current.path?.[step] ?? level[0]! }
    })
  }

  #set(change: Partial<Drawing>): void {
    this.#all = { ...this.#all, [this.#exercise().id]: { ...this.current, ...change } }
  }

  /** Returns what brings the drawing back to how it is now. */
  mark(): () => void {
    const [before, last] = [this.current, this.#last]
    return () => {
      this.#last = last
      this.#set(before)
    }
  }

  /** The next point begins a stroke of its own. */
  endStroke(): void {
    this.#last = -1
  }

  /** Draws a point, and those between it and the one before, which a fast pointer skips. */
  drawTo(step: number, level: number): void {
    const { tub } = this.#exercise()
    const steps = tub.inflow.length
    const start = tub.level[0]!
    const { path: before } = this.current
    // The first point makes the whole line: straight up to it, level from there.
    const path = before
      ? [...before]
      : through(start, [
          { step, level },
          { step: steps, level },
        ])
    const from = this.#last >= 0 ? this.#last : step
    for (let k = Math.min(from, step); k <= Math.max(from, step); k++)
      path[k] =
        k === step ? level : path[from]! + ((level - path[from]!) * (k - from)) / (step - from)
    this.#last = step
    this.#set({ path, picked: null })
  }

  setQuarter(quarter: number, level: number): void {
    const set = this.quarters.map((each, i) => (i === quarter ? { ...each, level } : each))
    this.#set({ path: through(this.#exercise().tub.level[0]!, set), picked: null })
  }

  pick(picked: OfferedKind, path: readonly number[]): void {
    this.#set({ picked, path })
  }

  /** Shows the level, beside the drawing or in its place. */
  reveal(beside: boolean): void {
    this.#set({ isRevealed: true, ...(beside ? {} : { path: null }) })
  }

  clear(): void {
    this.#set(UNTOUCHED)
  }
}
