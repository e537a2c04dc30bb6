import { dayOf } from '../../model/time.ts'
import {
  isLegible,
  LONGEST_NOTE,
  plainTitle,
  readSettings,
  type EmbedSettings,
  type Theme,
} from './settings.ts'

/** What an embed has to choose from: ids with their words. */
export type Offered = readonly (readonly [id: string, label: string])[]

/** Not the letters of versions, nor where a run ends and how it steps. */
const isLever = (key: string) => key.length > 1 && !['end', 'stepDays'].includes(key)

const leversMovedIn = (query: string): string[] =>
  query
    .split('&')
    .map((part) => part.split('=')[0]!)
    .filter(isLever)

/** What a journalist has chosen of an embed so far: what its form holds, and the settings that come of it. */
export class EmbedChoices {
  isPinned = $state(true)
  /** Levers and lines that the embed was seen to have. */
  levers: Offered = $state.raw([])
  lines: Offered = $state.raw([])
  whichLevers: 'all' | 'none' | 'some' = $state('all')
  someLevers: readonly string[] = $state.raw([])
  theme: Theme = $state('auto')
  accent = $state('')
  headline = $state('')
  /** Lines that are drawn; null for all of them. */
  drawn: readonly string[] | null = $state.raw(null)
  noteText = $state('')
  noteDate = $state('')
  /** The paper of the light theme, on which an accent is to be read. */
  readonly #paper: string

  /** From settings to begin with, and the scenario whose levers are those of a shorter list. */
  constructor(start: EmbedSettings, query: string, paper: string) {
    const { controls, theme, accent, title, series, note } = start
    this.#paper = paper
    this.whichLevers = controls === null ? 'all' : controls.length === 0 ? 'none' : 'some'
    this.someLevers = controls ?? leversMovedIn(query)
    this.theme = theme
    this.accent = accent?.slice(1) ?? ''
    this.headline = title ?? ''
    this.drawn = series
    this.noteText = note?.text ?? ''
    this.noteDate = note?.date ?? ''
  }

  readonly #accentRead = $derived(
    this.accent.trim() ? readSettings(`accent=${this.accent.trim()}`).accent : null,
  )
  readonly accentIsFaint: boolean = $derived.by(
    () =>
      this.accent.trim() !== '' && !(this.#accentRead && isLegible(this.#accentRead, this.#paper)),
  )

  readonly #noteWords = $derived(plainTitle(this.noteText, LONGEST_NOTE))
  readonly #note = $derived(
    this.#noteWords && !Number.isNaN(dayOf(this.noteDate))
      ? { text: this.#noteWords, date: this.noteDate }
      : null,
  )
  readonly noteNeedsDate: boolean = $derived(!!this.#noteWords && !this.#note)

  readonly settings: EmbedSettings = $derived({
    controls:
      this.whichLevers === 'all' ? null : this.whichLevers === 'none' ? [] : this.someLevers,
    series: this.drawn,
    theme: this.theme,
    accent: this.#accentRead,
    title: plainTitle(this.headline),
    note: this.#note,
    unreadable: [],
  })

  /** What an embed offers with some of it left out: that must stay on offer, so the longer list counts. */
  offer(levers: Offered, lines: Offered): void {
    if (levers.length > this.levers.length) this.levers = levers
    if (lines.length > this.lines.length) this.lines = lines
  }

  chooseLever(id: string, isChosen: boolean): void {
    this.someLevers = isChosen
      ? [...this.someLevers, id]
      : this.someLevers.filter((each) => each !== id)
  }

  drawLine(id: string, isDrawn: boolean): void {
    const next = this.lines
      .map(([each]) => each)
      .filter((each) => (each === id ? isDrawn : (this.drawn?.includes(each) ?? true)))
    // A picture without lines is none: then all of them are drawn.
    this.drawn = next.length === this.lines.length || next.length === 0 ? null : next
  }
}
