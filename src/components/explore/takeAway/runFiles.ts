import type { TakeAwayStrings } from '../../../data/strings/en/exploreTakeAway.ts'
import { site } from '../../../data/site.ts'
import type { Run } from '../../../model/run.ts'
import { csvOf } from './csvForms.ts'
import type { RunFileId } from './runFileIds.ts'
import { runJson } from './runJson.ts'
import { runRows } from './runRows.ts'

export interface Taken {
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
