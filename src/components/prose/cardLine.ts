/** A piece of a card: plain words, or words in an element. */
export type CardPart =
  | string
  | {
      readonly tag: 'b' | 'q' | 'cite' | 'span' | 'a'
      readonly text: string
      readonly className?: string
      readonly lang?: string
      readonly href?: string
    }

/** A line of a card, as the server writes it into a list of figures and the page’s script into what opens. */
export interface CardLine {
  readonly className?: 'what' | 'soft'
  readonly parts: readonly CardPart[]
}
