/** Words of what leaves the page with a whole run: its files, and what prints it elsewhere. */
const strings = {
  title: 'Take the run away',
  /** {rows} of the file, {series}. */
  hint: 'The whole run, a row a step: {rows} rows of {series} series, each with its unit, and the scenario, link, versions and licence in the head.',
  files: 'Files of this run',
  international: 'CSV, comma and decimal point',
  french: 'CSV for a French spreadsheet',
  json: 'JSON',
  command: {
    title: 'Command line',
    hint: 'In a copy of this project, it prints the same numbers, digit for digit.',
  },
  link: { title: 'Link', hint: 'Opens this page with the same settings.' },
  /** What the file says of itself. */
  file: {
    title: 'Burn Rate, one run',
    note: 'a model, not a forecast',
    scenario: 'scenario',
    baseline: 'baseline',
    link: 'link',
    command: 'command line',
    model: 'model version',
    data: 'date of the data',
    licence: 'licence',
    dates: 'year-month-day',
  },
}

export type TakeAwayStrings = typeof strings
export default strings
