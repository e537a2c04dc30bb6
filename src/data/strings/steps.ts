/** A title tells what is drawn; `spoken…` tells a voice what the picture shows; `{places}` are filled by `fill`. */
interface Told {
  readonly title: string
  readonly note: string
}

type Also<Keys extends string> = Told & Readonly<Record<Keys, string>>

/** The words of each step's finished picture, by the chapter's id. */
export interface StepsStrings {
  readonly date: string
  readonly range: string
  /** `{low}`, `{high}` */
  readonly between: string
  readonly fromModel: string
  /** Before a list of publishers. */
  readonly sources: string
  readonly table: string
  readonly footnotes: string
  readonly 'many-times-higher': Also<'what' | 'unit' | 'fired' | 'us' | 'europe'>
  readonly 'a-bathtub': Also<
    'flows' | 'in' | 'out' | 'level' | 'stock' | 'spokenFlows' | 'spokenLevel'
  >
  /** note: `{floor}`, `{phrase}`; spoken: `{dates}`; when: `{stock}`, `{month}`; millions: `{stock}`. */
  readonly 'the-cupboard': Also<'unit' | 'spoken' | 'when' | 'millions'>
  readonly 'turn-up-production': Also<
    'unit' | 'fired' | 'atOnce' | 'slowly' | 'baseline' | 'spoken' | 'spokenFired'
  >
  readonly 'why-not-more': Also<
    'wait' | 'capacity' | 'us' | 'europe' | 'spokenWait' | 'spokenCapacity'
  >
  /** note: `{phrase}`. */
  readonly 'signed-contracts': Also<
    'contracts' | 'fired' | 'missing' | 'oneYear' | 'asSigned' | 'earlier'
  >
  /** months: `{months}`. */
  readonly 'buying-together': Also<'unit' | 'share' | 'delay' | 'months' | 'spoken'>
  /** slow: `{months}`. */
  readonly 'the-last-mile': Also<
    'guns' | 'ready' | 'inRepair' | 'limits' | 'baseline' | 'slow' | 'spokenGuns' | 'spokenLimits'
  >
  /** note, until: `{month}`; from: `{output}`. */
  readonly 'what-would-it-take': Also<'unit' | 'until' | 'from' | 'none' | 'goal' | 'answer'>
  /** note: `{date}`. */
  readonly 'what-happened': Also<
    | 'made'
    | 'run'
    | 'band'
    | 'published'
    | 'place'
    | 'all'
    | 'below'
    | 'inside'
    | 'above'
    | 'spokenMade'
  >
  /** years: `{years}`. */
  readonly 'the-shelves': Also<'what' | 'unit' | 'given' | 'made' | 'years' | 'rounds' | 'javelin'>
}
