const strings = {
  /** The line it ends with. {date} */
  credit: 'Published statements and figures, no model · data of {date}',
  title: 'Who said what, in which words',
  /** {count} {from} {to} {renderings} */
  summary:
    '{count} statements from {from} to {to}, with the words that were read; of {renderings} we found another wording in print.',
  picture: 'When the statements were made, one dot each',
  show: 'About',
  all: 'everything',
  parts: {
    outflow: 'what is fired',
    gap: 'fired against made',
    leadTime: 'the wait',
    jointBuying: 'joint buying',
    stock: 'stocks',
    budget: 'money',
    guns: 'guns',
  },
  event: 'Where',
  source: 'Read at',
  grade: 'Kind of source',
  grades: {
    primary: 'the body that spoke',
    press: 'a newsroom’s own page',
    relay: 'a page that repeats the original',
  },
  unnamed: 'not named here: the page repeats an original that we have not read',
  renderings: 'Printed or said otherwise',
  check: 'How it checks out',
  against: 'Checked against',
  translated: 'Our translation',
  objectTitle: 'Dispute this',
  /** {id} */
  object:
    'If the words, the date or the comparison are wrong, name the card “{id}”, what is wrong, and a page on which the right words can be read.',
  /** {contact} */
  objectTo: 'Write to {contact}.',
  objectLater: 'This copy of the site has named no address to write to yet.',
  previous: 'Previous',
  next: 'Next',
  /** {from} {to} of {count} */
  page: '{from}–{to} of {count}',
  table: 'The statements as a table',
  tableCaption: 'Statements in the order of their dates',
  heads: { date: 'Date', who: 'Who', words: 'Words', others: 'Other wordings' },
}

export type ClaimsStrings = typeof strings
export default strings
