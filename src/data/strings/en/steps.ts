/** The words of each step's finished picture, by the chapter's id. */
const strings = {
  date: 'Date',
  fromModel: 'From a run of our model; its numbers rest on our assumptions.',
  /** Before a list of publishers. */
  sources: 'Published figures:',
  table: 'The picture as a table',
  footnotes: 'Sources of this chapter',
  /** note: `{floor}`, `{phrase}`; spoken: `{dates}`; when: `{stock}`, `{month}`. */
  'the-cupboard': {
    title: 'American stock in millions of rounds, for three sizes at the start',
    note: 'What lies above the floor, {floor}, may be given. When the floor is reached depends much on {phrase}.',
    unit: 'Rounds held',
    spoken: 'The larger the stock at the start, the later it is drawn down to the floor: {dates}.',
    when: 'with {stock}, in {month}',
    floor: 'reserve floor',
  },
}

export type StepsStrings = typeof strings
export default strings
