import { untrack } from 'svelte'
import type { ParameterId } from '../../data/parameters.ts'
import { readQuery, VERSIONS_QUERY, writeQuery, type Notice } from '../../model/address.ts'
import { Refusal } from '../../model/refusal.ts'
import { run, type Run } from '../../model/run.ts'
import type { Intervention, Scenario } from '../../model/scenario.ts'
import { dayOf, DEFAULT_END } from '../../model/time.ts'
import { afterPaint } from './afterPaint.ts'
import { DEFAULT_FROM, FACTOR_FROM, type SliderLever } from '../widgets/sliderLevers.ts'
import { History } from './history.svelte.ts'
import { TODAY, type Origin } from './origin.ts'

/** A scenario and what it comes to. */
interface Attempt {
  readonly scenario: Scenario
  readonly isBaseline: boolean
  readonly run: Run
  /** Why the scenario does not run; the run is the baseline's then. */
  readonly refused: Refusal | null
}

/** The reader's scenario and the run that follows from it. The only place where runes meet the model. */
export class Explorer {
  /** What its scenarios differ from: today's figures, or those of a link's date. */
  origin: Origin = $state.raw(TODAY)
  baseline: Run = $state.raw(run(TODAY.baseline))
  /** What a widget opens with, and goes back to. */
  readonly start: Scenario
  scenario: Scenario = $state.raw({})
  notices: readonly Notice[] = $state.raw([])
  readonly #history: History<Scenario>
  /** Parts of the address that are no settings, as they stand there. */
  kept: readonly string[] = $state.raw([])
  #sent = ''

  constructor(start: Scenario = {}) {
    this.start = this.scenario = start
    this.#history = new History(start)
  }

  /** The scenario as of the last step of the history; a drag becomes a step when the slider is let go. */
  get committed(): Scenario {
    return this.#history.present
  }
  /** The scenario one step before; undefined at the start. */
  get before(): Scenario | undefined {
    return this.#history.before
  }
  get canUndo(): boolean {
    return this.#history.canUndo
  }
  get canRedo(): boolean {
    return this.#history.canRedo
  }

  readonly #attempt: Attempt = $derived.by(() => this.#try())
  readonly run: Run = $derived(this.#attempt.run)
  readonly refused: Refusal | null = $derived(this.#attempt.refused)
  readonly isBaseline: boolean = $derived(this.#attempt.isBaseline)
  /** Whether the page came with what is counted of the run. */
  readonly isServed: boolean = $derived(this.isBaseline && this.origin === TODAY)
  /** The run that sentence and counts are about: while a slider moves, the one before the newest, so that the lines are painted first. */
  readonly painted: Attempt = $derived.by(() => this.#held ?? this.#attempt)
  /** The run that sentence and counts still show while the lines of a newer scenario are drawn. */
  #held: Attempt | null = $state.raw(null)
  readonly #afterPaint = afterPaint()
  /** The run of the committed scenario. Tables show it, so that they are not rebuilt while a slider is dragged. */
  readonly restedRun: Run = $derived.by(() => {
    void this.committed
    return untrack(() => this.run)
  })

  readonly #written: string = $derived.by(() => this.#write(this.scenario))
  readonly #startWritten: string = $derived.by(() => this.#write(this.start))
  readonly isStart: boolean = $derived.by(
    () => this.origin === TODAY && this.#written === this.#startWritten,
  )
  /** Over today's figures what was moved, the baseline by its versions where the widget opens with another run; a link of an older date is read, not moved, and stays as it was sent. */
  readonly query: string = $derived.by(() => {
    if (this.origin !== TODAY) return this.#sent
    const query = this.kept.length > 0 ? this.#write(this.scenario, this.kept) : this.#written
    return query || (this.#startWritten && VERSIONS_QUERY)
  })

  get dataDate(): string {
    return this.origin.data
  }

  #write(scenario: Scenario, kept?: readonly string[]): string {
    return writeQuery(this.origin.baseline, scenario, kept)
  }

  #try(): Attempt {
    const { scenario } = this
    const isBaseline = this.#isEmpty(scenario)
    const otherwise = { scenario, isBaseline, run: this.baseline, refused: null }
    if (isBaseline) return otherwise
    try {
      return { ...otherwise, run: run(this.origin.baseline, scenario) }
    } catch (error) {
      if (error instanceof Refusal) return { ...otherwise, refused: error }
      throw error
    }
  }

  /** Makes the history's value the scenario, for sentence and counts too, without waiting for a picture. */
  #settle(): void {
    this.#afterPaint.cancel()
    this.#held = null
    this.scenario = this.#history.present
  }

  #isEmpty({ parameters = {}, interventions = [], ...rest }: Scenario): boolean {
    return (
      Object.keys(parameters).length === 0 &&
      interventions.length === 0 &&
      Object.values(rest).every((value) => value === undefined)
    )
  }

  /** The last day an intervention may start on. */
  get lastFrom(): number {
    return dayOf(this.scenario.end ?? DEFAULT_END)
  }

  /** Reads a scenario from an address's query. */
  read(query: string): void {
    const { baseline, data } = this.origin
    const { scenario, isSaid, notices, kept } = readQuery(baseline, query, data)
    this.kept = kept
    this.notices = notices
    this.#history.present = isSaid ? scenario : this.start
    this.#settle()
  }

  /** Reads a scenario over the figures of another date. */
  readOver(origin: Origin, query: string): void {
    this.origin = origin
    this.baseline = run(origin.baseline)
    this.#sent = query.replace(/^\?/, '')
    this.read(query)
  }

  /** Sets a part of the address that is no setting; null takes it out. Not a step of the history. */
  keep(key: string, value: string | null): void {
    const others = this.kept.filter((part) => !part.startsWith(`${key}=`))
    this.kept = value === null ? others : [...others, `${key}=${value}`]
  }

  /** The value that the reader has set for a lever; null where it is the baseline's. */
  settingOf(lever: SliderLever): number | null {
    if (lever.how === 'set') {
      const value = this.scenario.parameters?.[lever.id]
      return typeof value === 'number' ? value : null
    }
    const own = this.interventionOf(lever.id)
    return (lever.how === 'factor' ? own?.factor : own?.value) ?? null
  }

  interventionOf(id: ParameterId): Intervention | undefined {
    return this.scenario.interventions?.find(
      (intervention) => intervention.parameter === id && intervention.value !== null,
    )
  }

  /** Shows a scenario that a hand is still moving. Not a step of the history before `commit`. */
  draft(scenario: Scenario): void {
    this.notices = []
    this.#held ??= this.#attempt
    this.scenario = scenario
    this.#afterPaint.schedule(() => (this.#held = null))
  }

  /** Moves a lever; null gives it back to the baseline. Not a step of the history before `commit`. */
  move(lever: SliderLever, value: number | null): void {
    if (lever.how === 'set') this.draft(this.#with(lever.id, value))
    else if (lever.how === 'factor')
      this.#intervene(
        lever.id,
        value === null || value === 1 ? null : { factor: value, from: FACTOR_FROM },
      )
    else {
      const { from = lever.from ?? DEFAULT_FROM, rampMonths } = this.interventionOf(lever.id) ?? {}
      this.#intervene(lever.id, value === null ? null : { value, from, rampMonths })
    }
  }

  /** Changes the date from which a lever's value holds, or the months over which it is reached. */
  retime(id: ParameterId, change: Pick<Partial<Intervention>, 'from' | 'rampMonths'>): void {
    const own = this.interventionOf(id)
    if (own) this.#intervene(id, { ...own, ...change })
  }

  #with(id: ParameterId, value: number | null): Scenario {
    const { [id]: _, ...parameters } = this.scenario.parameters ?? {}
    return {
      ...this.scenario,
      parameters:
        value === null || value === this.origin.baseline[id]
          ? parameters
          : { ...parameters, [id]: value },
    }
  }

  #intervene(id: ParameterId, change: Omit<Intervention, 'parameter'> | null): void {
    const standing = this.interventionOf(id)
    const others = (this.scenario.interventions ?? []).filter((other) => other !== standing)
    const interventions = change ? [...others, { ...change, parameter: id }] : others
    this.draft({
      ...this.scenario,
      interventions: interventions.toSorted((a, b) => a.from.localeCompare(b.from)),
    })
  }

  /** Makes what was moved one step of the history. */
  commit(): void {
    if (this.scenario === this.committed) return
    this.#history.step(this.scenario)
    this.#settle()
  }

  /** A whole scenario as one step of the history. */
  take(scenario: Scenario): void {
    this.notices = []
    this.scenario = scenario
    this.commit()
  }

  reset(): void {
    if (!this.isStart) this.take(this.start)
  }

  undo(): void {
    this.#history.undo()
    this.#settle()
  }

  redo(): void {
    this.#history.redo()
    this.#settle()
  }
}
