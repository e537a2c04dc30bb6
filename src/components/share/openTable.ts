import { tick } from 'svelte'
import { rowsOf } from './tableData.ts'

/** A widget's table as it stands when a reader opens it, in which case it has finer rows; null where it has none. */
export async function openTable(widget: Element): Promise<string[][] | null> {
  const details = widget.querySelector<HTMLDetailsElement>('details.table')
  const summary = details?.querySelector('summary')
  if (!details || !summary) return null
  const wasOpen = details.open
  if (!wasOpen) summary.click()
  // Its rows come once it has told that it is open.
  await new Promise((done) => setTimeout(done))
  await tick()
  const rows = rowsOf(details.querySelector('table')!)
  if (!wasOpen) summary.click()
  return rows
}
