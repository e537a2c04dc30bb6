import { parse } from 'yaml'
import type { Language } from '../../data/languages.ts'
import type { Words } from '../../data/types.ts'
import text from '../../data/corrections.yaml?raw'

export interface Correction extends Words {
  readonly date: string
  readonly data: readonly string[]
  readonly widgets: readonly string[]
}

/** Everything that was put right, oldest first. */
export const corrections: readonly Correction[] = checked(parse(text))

/** What was put right in a widget as it stood with the data of a date. */
export function correctionsTo(widget: string, data: string, language: Language) {
  return corrections
    .filter((each) => each.widgets.includes(widget) && each.data.includes(data))
    .map((each) => ({ date: each.date, text: each[language] }))
}

export function checked(rows: unknown): Correction[] {
  if (!Array.isArray(rows)) throw new Error('corrections.yaml is not a list.')
  return rows.map((row: Partial<Correction>, i) => {
    const isDate = (each: unknown) => typeof each === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(each)
    const faults = [
      isDate(row.date) ? '' : 'date',
      Array.isArray(row.data) && row.data.every(isDate) ? '' : 'data',
      Array.isArray(row.widgets) ? '' : 'widgets',
      typeof row.en === 'string' ? '' : 'en',
      typeof row.fr === 'string' ? '' : 'fr',
    ].filter(Boolean)
    if (faults.length > 0)
      throw new Error(`corrections.yaml, row ${i + 1}: ${faults.join(', ')} missing or not right.`)
    return row as Correction
  })
}
