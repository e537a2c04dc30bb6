import { readSet, type SetFault, MOST_SCENARIOS } from './scenarioSet.ts'
import { cleanName } from './senderName.ts'
import { baseline } from '../../../data/baseline.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { History } from '../../reader/history.svelte.ts'

const LETTERS = ['A', 'B', 'C', 'D'].slice(0, MOST_SCENARIOS)

export interface Kept {
  readonly letter: string
  /** Empty where nobody has named it. */
  readonly name: string
  readonly scenario: Scenario
  /** True where the name came with a link: it is the sender's, not ours. */
  readonly isSenders: boolean
}

/** The scenarios that a reader keeps beside each other, and the way back. */
export class KeptScenarios {
  faults: readonly SetFault[] = $state.raw([])
  /** What was removed last, until something else is done. */
  removed: Kept | null = $state.raw(null)
  readonly #history = new History<readonly Kept[]>([])

  get all(): readonly Kept[] {
    return this.#history.present
  }
  get canUndo(): boolean {
    return this.#history.canUndo
  }
  get canRedo(): boolean {
    return this.#history.canRedo
  }
  get isFull(): boolean {
    return this.all.length >= MOST_SCENARIOS
  }

  /** Takes the scenarios of a link's fragment in place of what is kept. */
  open(fragment: string): void {
    const { scenarios, faults } = readSet(baseline, fragment)
    this.faults = faults
    if (scenarios.length === 0) return
    const kept = scenarios.map((each, i) => ({
      ...each,
      letter: LETTERS[i]!,
      isSenders: each.name !== '',
    }))
    this.#step(kept)
  }

  /** Lets all of them go. */
  clear(): void {
    if (this.all.length > 0) this.#step([])
  }

  keep(scenario: Scenario): void {
    if (this.isFull) return
    const letter = LETTERS.find((each) => this.all.every((kept) => kept.letter !== each))!
    this.#step([...this.all, { letter, name: '', scenario, isSenders: false }])
  }

  rename(letter: string, name: string): void {
    const clean = cleanName(name)
    if (this.all.some((kept) => kept.letter === letter && kept.name === clean)) return
    this.#step(
      this.all.map((kept) =>
        kept.letter === letter ? { ...kept, name: clean, isSenders: false } : kept,
      ),
    )
  }

  remove(letter: string): void {
    const gone = this.all.find((kept) => kept.letter === letter)
    if (!gone) return
    this.#step(this.all.filter((kept) => kept !== gone))
    this.removed = gone
  }

  undo(): void {
    this.removed = null
    this.#history.undo()
  }

  redo(): void {
    this.removed = null
    this.#history.redo()
  }

  #step(kept: readonly Kept[]): void {
    this.removed = null
    this.#history.step(kept)
  }
}
