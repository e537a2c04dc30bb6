import type { TakeAwayStrings } from '../../../data/strings/en/exploreTakeAway.ts'
import { site } from '../../../data/site.ts'
import type { Run } from '../../../model/run.ts'
import { CSV_FORMS, csvOf, type CsvFormId } from './csvForms.ts'
import { runJson } from './runJson.ts'
import { runRows } from './runRows.ts'

/** What a run can be taken away as. */
export const RUN_FILES = [...(Object.keys(CSV_FORMS) as CsvFormId[]), 'json'] as const
export type RunFileId = (typeof RUN_FILES)[number]

interface Taken {
  readonly run: Run
  /** The scenario as an address says it; nothing for the baseline. */
  readonly query: string
  readonly link: string
  readonly words: TakeAwayStrings['file']
}

/** A run's file: its text, what kind it is, and how its name ends. */
export function runFile(id: RunFileId, { run, query, link, words }: Taken) {
  const about = { title: words.title, query, link, licence: site.licences.words.name }
  if (id === 'json') return { text: runJson(run, about), type: 'application/json', ending: 'json' }
  const ending = id === 'french' ? 'fr.csv' : 'csv'
  return { text: csvOf(runRows(run, about, words), id), type: 'text/csv', ending }
}
