import { untrack } from 'svelte'
import { baseline } from '../../../data/baseline.ts'
import { jointMapInSlices, type JointMap } from '../../../model/jointMap.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import type { Explorer } from '../../reader/explorer.svelte.ts'
import { inSlices } from '../../reader/inSlices.ts'
import { isSameMap } from './jointCells.ts'
import { JOINT_START } from './jointLevers.ts'
import { findJointTurns, type RangeEnd } from './jointTurns.ts'

/** What takes many runs: the map of a scenario, and what turns its answer. Worked out in slices after each committed change; those of the scenario before stand until then. */
export class JointFindings {
  map: JointMap = $state.raw(undefined!)
  turns: readonly RangeEnd[] = $state.raw([])
  turnsAreOld = $state(false)
  #mapIsOld = $state(false)
  #mapped = JOINT_START
  readonly #explorer: Explorer
  readonly #startTurns: readonly RangeEnd[]

  constructor(
    explorer: Explorer,
    atStart: { readonly map: JointMap; readonly turns: readonly RangeEnd[] },
  ) {
    this.#explorer = explorer
    this.map = atStart.map
    this.#startTurns = this.turns = atStart.turns
  }

  readonly mapIsOld: boolean = $derived.by(() => {
    const { scenario, committed } = this.#explorer
    return this.#mapIsOld || !isSameMap(scenario, committed)
  })

  /** Follows the committed scenario until the function that it returns is called. */
  start(): () => void {
    return $effect.root(() => {
      $effect(() => {
        const { committed } = this.#explorer
        return untrack(() => this.#findMap(committed))
      })
      $effect(() => {
        const { committed } = this.#explorer
        return untrack(() => this.#findTurns(committed))
      })
    })
  }

  #findMap(scenario: Explorer['committed']): (() => void) | undefined {
    this.#mapIsOld = !isSameMap(scenario, this.#mapped)
    if (!this.#mapIsOld) return undefined
    const request = { baseline, scenario, lastDay: lastDayOf(scenario) }
    return inSlices(
      () => jointMapInSlices(request),
      (found) => {
        this.map = found
        this.#mapped = scenario
        this.#mapIsOld = false
      },
    )
  }

  #findTurns(scenario: Explorer['committed']): (() => void) | undefined {
    this.turnsAreOld = scenario !== JOINT_START
    if (!this.turnsAreOld) {
      this.turns = this.#startTurns
      return undefined
    }
    const request = { baseline, scenario, lastDay: lastDayOf(scenario) }
    return findJointTurns(request, (found) => {
      this.turns = found
      this.turnsAreOld = false
    })
  }
}
