import { baseline } from '../../../data/baseline.ts'
import { readQuery, writeQuery } from '../../../model/address.ts'
import { run } from '../../../model/run.ts'
import type { RunFileId } from './runFileIds.ts'
import { runFile, type Taken } from './runFiles.ts'

/** Which file, and of which query; as plain data, so that it can be posted to a worker. */
export interface FileAsked extends Omit<Taken, 'run'> {
  readonly id: RunFileId
}

/** The file of the run that an address's query holds. */
export function fileAtQuery({ id, query, ...rest }: FileAsked) {
  const { scenario } = readQuery(baseline, query)
  return runFile(id, {
    ...rest,
    run: run(baseline, scenario),
    query: writeQuery(baseline, scenario),
  })
}
