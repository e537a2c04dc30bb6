/** The words of each step's finished picture, by the chapter's id. */
const strings = {
  date: 'Date',
  fromModel: 'From a run of our model; its numbers rest on our assumptions.',
  /** Before a list of publishers. */
  sources: 'Published figures:',
  table: 'The picture as a table',
  footnotes: 'Sources of this chapter',
  /** note: `{floor}`, `{phrase}`; spoken: `{dates}`; when: `{stock}`, `{month}`; held, millions: `{stock}`. */
  'the-cupboard': {
    title:
      'American stock above the reserve floor, in thousands of rounds, for three sizes of the stock',
    note: 'Each line is marked with the stock held at the start; the floor is {floor}. When it is reached depends much on {phrase}.',
    unit: 'Rounds above the floor',
    spoken: 'The larger the stock at the start, the later it is drawn down to the floor: {dates}.',
    when: 'with {stock}, in {month}',
    held: '{stock} held',
    millions: '{stock}m',
  },
}

export type StepsStrings = typeof strings
export default strings
