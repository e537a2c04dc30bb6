/** The words of a question about the model: its controls, its answer's range, its picture and table. */
export interface AskingStrings {
  readonly title: string
  /** {goal}, a sentence; {lever}, {first}, {second}. */
  readonly asked: string
  readonly askedTwo: string
  /** {phrase} of the assumption; {low} and {high} one of `short`. */
  readonly dependsOn: string
  /** {count} stops. */
  readonly triedAtEnds: string
  readonly dependsOnNone: string
  /** An answer as a part of a sentence: {from} {to}, {list}. */
  readonly short: Readonly<
    Record<'all' | 'none' | 'from' | 'upTo' | 'between' | 'at' | 'several', string>
  >
  /** {count} runs of two levers. */
  readonly triedTwo: string
  /** {stop}, {reading} a clause, {end} of the run. */
  readonly beside: string
  /** {list} of the settings that the address holds. */
  readonly onScenario: string
  readonly running: string
  readonly controls: Readonly<
    Record<
      | 'goal'
      | 'notBareBefore'
      | 'rebuiltBy'
      | 'shortfallAtMost'
      | 'producer'
      | 'us'
      | 'europe'
      | 'date'
      | 'rounds'
      | 'lever'
      | 'second'
      | 'noSecond'
      | 'decision'
      | 'amount'
      | 'from'
      | 'ramp',
      string
    >
  >
  /** {sentence} */
  readonly picture: string
  readonly axis: Readonly<Record<'notBareBefore' | 'rebuiltBy' | 'shortfallAtMost', string>>
  readonly goalMark: string
  readonly neverMark: string
  readonly baselineMark: string
  readonly meets: string
  readonly fails: string
  readonly table: Readonly<
    Record<'caption' | 'captionTwo' | 'reading' | 'goal' | 'never' | 'yes' | 'no', string>
  >
}
