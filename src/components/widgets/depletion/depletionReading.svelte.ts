import { COUNTED_BY } from '../../../data/ensemble.ts'
import type { Language } from '../../../data/languages.ts'
import type { ActStrings } from '../../../data/strings/en/acts.ts'
import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import { fill } from '../../../data/strings/format.ts'
import { bareDayOf, lastDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { PRODUCERS } from '../../../model/producers.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { bandsOf, drawDots } from '../../charts/fan.ts'
import { floorNotes } from '../../charts/floorNotes.ts'
import { holeNotes } from '../../charts/holeNotes.ts'
import { holeOf, missingArea } from '../../charts/runHole.ts'
import { inputOf } from '../../charts/runInput.ts'
import { DOTS_HEIGHT, xScale, yearTicks, yScale, type DrawnPanel } from '../../charts/timeline.ts'
import type { Explorer } from '../../reader/explorer.svelte.ts'
import type { ThousandRuns } from '../../reader/thousandRuns.svelte.ts'
import type { ModelWords } from '../modelWords.ts'
import { depletionRange } from './depletionRange.ts'
import { depletionSentence } from './depletionSentence.ts'
import { depletionTiles } from './depletionTiles.ts'

interface Given {
  readonly explorer: Explorer
  readonly runs: Pick<ThousandRuns, 'fan' | 'ranges' | 'isStale'>
  readonly words: Pick<ModelWords, 'units' | 'widget'> & {
    readonly acts: ActStrings
    readonly depletion: DepletionStrings
  }
  readonly language: Language
  /** What the button says that sets the run told, if one does. */
  readonly tried?: string | undefined
  /** ISO date of the last observation. */
  readonly lastObserved: string
  /** What the component drew of `input` and `base`: the shelves, and what is planned and fired. */
  readonly drawn: readonly [shelves: DrawnPanel, fired: DrawnPanel]
}

/** What *Depletion* and the instrument with every lever say and draw of the reader's run. */
export class DepletionReading {
  readonly #given: Given

  constructor(given: Given) {
    this.#given = given
  }

  readonly lastDay = $derived.by(() => lastDayOf(this.#given.explorer.scenario))
  readonly speech = $derived.by(() => {
    const { words, language } = this.#given
    return { strings: words.depletion, rounds: words.units.rounds, language, lastDay: this.lastDay }
  })

  readonly sentence = $derived.by(() => {
    const { explorer, words, tried } = this.#given
    const { painted, baseline } = explorer
    return depletionSentence({ ...painted, baseline, tried, acts: words.acts, ...this.speech })
  })
  readonly range = $derived.by(() => {
    const { explorer, runs } = this.#given
    return depletionRange(runs.ranges, shortfallOf(explorer.painted.run, this.lastDay), this.speech)
  })
  readonly tiles = $derived.by(() => {
    const { run, baseline } = this.#given.explorer
    return depletionTiles({ run, baseline }, this.speech)
  })
  /** Of how many runs it is told, or that they are being counted. */
  readonly counted = $derived.by(() => {
    const { runs, words } = this.#given
    const { by, counting } = words.depletion.fan
    return runs.ranges
      ? fill(by, { count: String(runs.fan.by), year: COUNTED_BY.slice(0, 4) })
      : counting
  })
  /** The month of the floor and its range, for other programs. */
  readonly data = $derived.by(() => {
    const { explorer, runs } = this.#given
    const { bareDay } = runs.ranges ?? {}
    return {
      'data-bare': this.#iso(bareDayOf(explorer.painted.run, this.lastDay)),
      'data-earliest': this.#iso(bareDay?.low),
      'data-latest': this.#iso(bareDay?.high),
    }
  })

  readonly input = $derived.by(() => inputOf(this.#given.explorer.run, this.lastDay))
  readonly base = $derived.by(() => {
    const { isBaseline, baseline } = this.#given.explorer
    return isBaseline ? null : inputOf(baseline, this.lastDay)
  })
  /** Of the axis of time, which no move of a slider changes. */
  readonly #time = $derived.by(() => ({
    days: this.#given.explorer.baseline.tables.days,
    endDay: this.lastDay,
  }))
  readonly years = $derived.by(() => yearTicks(this.#time))
  readonly faintFrom = $derived.by(() => xScale(this.#time)(dayOf(this.#given.lastObserved)))

  readonly #fired = $derived.by(() => ({ panel: this.#given.drawn[1], lastDay: this.lastDay }))
  readonly hole = $derived.by(() => holeOf(this.#given.explorer.run, this.#fired))
  readonly areas = $derived.by(() => ({
    fired: missingArea(this.hole, this.#given.explorer, this.#fired),
  }))
  readonly notes = $derived.by(() => {
    const { explorer, drawn, words } = this.#given
    const { lastDay, speech } = this
    const said = { ...speech, ...words.widget }
    return {
      stocks: floorNotes(explorer.run, { panel: drawn[0], lastDay }, PRODUCERS, said),
      fired: holeNotes(this.hole, explorer.run, lastDay, said),
    }
  })

  // The fan is drawn again when another comes or its scale moves, not at each move of the lines.
  readonly #lowest = $derived.by(() => this.#given.drawn[0].domain[0])
  readonly #highest = $derived.by(() => this.#given.drawn[0].domain[1])
  readonly #height = $derived.by(() => this.#given.drawn[0].height)
  readonly #bands = $derived.by(() =>
    bandsOf(
      this.#given.runs.fan,
      xScale(this.#time),
      yScale({ domain: [this.#lowest, this.#highest], height: this.#height }),
    ),
  )
  readonly #dots = $derived.by(() => drawDots(this.#given.runs.fan.dots, this.lastDay, DOTS_HEIGHT))
  /** The runs in the panel of the shelves. */
  readonly fan = $derived.by(() => ({
    panel: this.#given.drawn[0].id,
    bands: this.#bands,
    dots: this.#dots,
    stale: this.#given.runs.isStale,
    sentence: this.counted,
  }))

  #iso(day: number | null | undefined): string | null {
    return day == null || day > this.lastDay ? null : isoOf(day)
  }
}
