import { saveFile } from './saveFile.ts'
import type { TableFileKind } from './tableFile.ts'

const TYPES = { csv: 'text/csv', json: 'application/json' } as const satisfies Record<
  TableFileKind,
  string
>

/** Gives the reader a table's file, named without its ending. */
export const saveTable = (text: string, kind: TableFileKind, name: string): void =>
  saveFile(new Blob([text], { type: TYPES[kind] }), `${name}.${kind}`)
