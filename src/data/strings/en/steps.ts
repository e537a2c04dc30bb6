/** The words of each step's finished picture, by the chapter's id. */
const strings = {
  date: 'Date',
  fromModel: 'From a run of our model; its numbers rest on our assumptions.',
  /** Before a list of publishers. */
  sources: 'Published figures:',
  table: 'The picture as a table',
  footnotes: 'Sources of this chapter',
  /** note: `{high}`, `{best}`, `{low}`, `{floor}`, `{phrase}`; spoken: `{dates}`; when: `{stock}`, `{month}`; millions: `{stock}`. */
  'the-cupboard': {
    title: 'American stock above the reserve floor, for three sizes of the stock',
    note: 'Each line is marked with its start above the floor, from a stock of {high}, {best} or {low}; the floor is {floor}. When it is reached depends much on {phrase}.',
    unit: 'Thousands of rounds above the floor',
    spoken: 'The larger the stock at the start, the later it is drawn down to the floor: {dates}.',
    when: 'with {stock}, in {month}',
    millions: '{stock}m',
  },
}

export type StepsStrings = typeof strings
export default strings
