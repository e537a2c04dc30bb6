const strings = {
  title: '155 mm rounds a month, in thousands, as published for early 2023',
  groups: {
    asked: 'asked for',
    fired: 'fired by Ukraine',
    us: 'made in the United States',
    europe: 'could be made in Europe',
    both: 'the United States and Europe together',
  },
  /** From the highest count of what is made to the lowest of what is fired, and from the lowest to the highest. `{times}`: the second divided by the first. */
  nearest: 'nearest: × {times}',
  widest: 'widest: × {times}',
  /** What has no room in the picture. `{range}`: thousands of rounds. */
  asked: 'asked for: {range}, off this scale →',
  note: 'Each dot is one published figure. Yearly figures are divided by twelve; the lower one for fire is “at most”. For Europe we know what plants could make, not what they made.',
  table: 'The figures of this picture',
  /** What Russia makes and fires, by others’ counts. text: `{madeLow}`, `{madeHigh}` a year; `{firedLow}`, `{firedHigh}` a day; `{sentLow}`, `{sentHigh}`. */
  russia: {
    title: 'For context: what Russia makes and fires',
    text: 'Outsiders’ counts of Russian output in 2023 and 2024 run from {madeLow} to {madeHigh} shells a year; the highest counts old shells made good again. Counts of what Russia fired from late 2022 to 2025 run from {firedLow} to {firedHigh} a day, and two of them for the same months of 2024 are the ends of that range. North Korea had shipped {sentLow} to {sentHigh} by March 2025, as reported. These are other calibres than ours, and none of it is in our model.',
    figures: 'These figures and their sources',
    /** `{made}`, `{fired}`: dates. */
    lastFigures: 'Last figure of output: {made}; of fire: {fired}.',
  },
  heads: { figure: 'Figure', rounds: 'Rounds a month', source: 'Source' },
}

export type GapStrings = typeof strings
export default strings
