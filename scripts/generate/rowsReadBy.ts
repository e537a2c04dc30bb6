import { namesIn } from '../../src/model/infix/mapNames.ts'
import type { Row } from './checkedRows.ts'

/** All rows that some are worked out from, themselves among them: in all steps, or with the stocks of the day as they stand. */
export function rowsReadBy(
  rows: ReadonlyMap<string, Row>,
  names: readonly string[],
  when: 'always' | 'on the day',
): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const row = rows.get(name)
    if (!row || found.has(name)) return
    found.add(name)
    if (row.instance.kind === 'stock' && when === 'on the day') return
    for (const read of namesIn(row.value)) visit(read)
    for (const flow of row.flows) visit(flow.name)
  }
  names.forEach(visit)
  return found
}
