export interface TermStrings {
  readonly word: string
  readonly meaning: string
}

/** The house's words (docs/glossary.md) for readers. */
export interface GlossaryStrings {
  /** `{word}`. For a voice: the name of the button. */
  readonly open: string
  readonly terms: Readonly<
    Record<
      | 'round'
      | 'stock'
      | 'flow'
      | 'reserve-floor'
      | 'above-floor'
      | 'drawn-down'
      | 'draw-down'
      | 'output'
      | 'capacity'
      | 'shift'
      | 'powder'
      | 'signed-orders'
      | 'order-book'
      | 'contract-length'
      | 'lead-time'
      | 'build-time'
      | 'joint-buying'
      | 'planned-fire'
      | 'shortfall'
      | 'thin-fire'
      | 'baseline'
      | 'scenario'
      | 'observation'
      | 'assumption'
      | 'run'
      | 'ensemble'
      | 'range',
      TermStrings
    >
  >
}
