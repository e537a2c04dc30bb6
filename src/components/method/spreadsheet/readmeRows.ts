import { site } from '../../../data/site.ts'
import { versions } from '../../../data/versions.ts'
import type { Spreadsheet } from '../../../model/spreadsheet/spreadsheetOf.ts'
import { isoOf } from '../../../model/time.ts'

/** What the spreadsheet is, for who opens it years later. English, as its names are. */
export function readmeRows(
  { days, steps, parameters }: Spreadsheet,
  link: string,
): readonly (readonly [head: string, text: string])[] {
  const { words, code } = site.licences
  const step = days[1]! - days[0]!
  return [
    ['Burn Rate', 'The shell model as a spreadsheet: every equation is a formula.'],
    ['Scenario', link],
    ['Versions', `Model ${versions.model}, data of ${versions.data}.`],
    [
      'Rows',
      `${days.length} rows, a row each ${step} days from ${isoOf(0)} to ${isoOf(days.at(-1)!)}; ${steps.length} variables.`,
    ],
    [
      'parameters',
      `${parameters.length} numbers. Formulas read them by name: change a value in column B and every row follows.`,
    ],
    [
      'dated',
      'What changes with time: change a date or a value. Dates of one name must rise. A line runs straight to its next date; anything else holds until then.',
    ],
    [
      'steps',
      'A row a step (Euler’s method). A stock is the row above and what flowed since; all else follows from the stocks of its own row. Flows are a day’s, other rates a month’s, as the unit says.',
    ],
    [
      'Read with care',
      'The model explains; it does not forecast. Stocks are secret: the American one is an assumption with a range. Bounds are not checked here.',
    ],
    [
      'Licence',
      `Formulas: ${code.name}, ${code.url}. Words and figures: ${words.name}, ${words.url}.`,
    ],
    [
      'To cite',
      `Burn Rate contributors, Burn Rate, model ${versions.model}, data ${versions.data}, ${link}`,
    ],
  ]
}
