const strings = {
  /** The line it ends with. {date} */
  credit: 'Published figures and a division, no model · data of {date}',
  title: 'How many years of output were given away',
  /** {list} */
  given:
    'By counts published in 2022 and early 2023, America had given, in years of its own output: {list}. If all that is made went back to the shelves, a refill would take as long.',
  /** {multiple} {list} */
  refilled:
    'At {multiple} times that output, and if all of it went back to the shelves, a refill would take: {list}.',
  /** {name} {years} */
  item: '{name}, {years}',
  separator: '; ',
  /** {low} {high} */
  between: '{low} to {high}',
  /** {years}, where what was given is a least count. */
  orMore: '{years} or more',
  years: { one: 'year', other: 'years' },
  names: {
    shells155: '155 mm rounds',
    javelin: 'Javelin',
    stinger: 'Stinger',
    gmlrs: 'GMLRS rockets',
    patriot: 'Patriot interceptors',
  },
  unknown: 'we found no published count of what was given',
  multiple: 'Output, times what it was',
  multipleUnit: 'times',
  multipleSpoken: 'times the output',
  base: 'as it was:',
  axis: 'years',
  /** {sentence} */
  picture: 'One bar a munition, in years of output. {sentence}',
  note: 'Solid: the lowest count. Pale: up to the highest. Nothing is left for Ukraine, for training or for other buyers: a real refill takes longer. A factory does not change its output at once, either.',
  tableCaption: 'Given by the United States, and made in a year',
  heads: {
    munition: 'Munition',
    given: 'Given',
    made: 'Made in a year',
    years: 'Years',
    counted: 'Counted by others, in years',
  },
  /** {value} */
  order: '{value}, from an order and its due date',
  /** {value} */
  atLeast: 'at least {value}',
  figures: 'The published figures of these years',
}

export type RebuildStrings = typeof strings
export default strings
