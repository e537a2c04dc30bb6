import { baseline } from '../../../data/baseline.ts'
import { readQuery, writeQuery } from '../../../model/address.ts'
import { run } from '../../../model/run.ts'
import type { RunFileId } from './runFileIds.ts'
import { runFile, type Taken } from './runFiles.ts'

/** The file of the run that an address's query holds. */
export function fileAtQuery(id: RunFileId, { query, ...rest }: Omit<Taken, 'run'>) {
  const { scenario } = readQuery(baseline, query)
  return runFile(id, {
    ...rest,
    run: run(baseline, scenario),
    query: writeQuery(baseline, scenario),
  })
}
