/** An id for the next card of the page that `locals` belongs to. */
export function nextCard(locals: App.Locals): string {
  locals.cards = (locals.cards ?? 0) + 1
  return `card-${locals.cards}`
}
