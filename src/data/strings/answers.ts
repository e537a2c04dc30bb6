/** Every limit that a run reports, and its words; in lower case, they stand inside sentences. */
type LimitWord =
  | 'need'
  | 'guns'
  | 'stock'
  | 'capacity'
  | 'inputs'
  | 'book'
  | 'fixed'
  | 'request'
  | 'floor'
  | 'orders'
  | 'visibility'
  | 'budget'
  | 'none'

type Limit =
  'ukraine.limit' | `${'us' | 'europe'}.${'productionLimit' | 'growthLimit' | 'drawLimit'}`

type ByProducer = Readonly<Record<'us' | 'europe', string>>

export interface AnswersStrings {
  /** A goal as a sentence: {date}; {rounds}. */
  readonly goals: {
    readonly notBareBefore: ByProducer
    readonly rebuiltBy: ByProducer
    readonly shortfallAtMost: string
  }
  /** A lever: {label} of its parameter, {date}, {amount}, {months}. */
  readonly levers: Readonly<Record<'set' | 'from' | 'fromOver' | 'factor' | 'date', string>>
  /**
   * The stops that meet the goal, with their unit: {from} {to}, and those beside them that do not:
   * {below} {above}. `several`: {list} of `range` and `one`, the last after `and`.
   */
  readonly answer: Readonly<
    Record<
      'all' | 'none' | 'from' | 'upTo' | 'between' | 'at' | 'several' | 'range' | 'one' | 'and',
      string
    >
  >
  /** How many stops were run: {count}; those that do not fit the rest: {count}. */
  readonly tried: string
  readonly refused: { readonly one: string; readonly other: string }
  /** The scenario without the lever: {reading}. */
  readonly standingMeets: string
  readonly standingFails: string
  /** What a run comes to, as a clause: {month}, {end} of the run, {rounds}. */
  readonly readings: Readonly<
    Record<'bare' | 'notBare' | 'noRoom' | 'back' | 'notBack' | 'shortfall', string>
  >
  /** Where no stop meets the goal: {stop} {reading}; then what binds there: {subject} {word} {share} {levers}. */
  readonly nearest: string
  readonly binds: string
  readonly bindsWithoutLever: string
  readonly limits: Readonly<Record<Limit, string>>
  readonly limitWords: Readonly<Record<LimitWord, string>>
  /** Two levers: {first} {second} their labels; a row's answer follows {stop}. */
  readonly frontier: Readonly<Record<'title' | 'row', string>>
}
