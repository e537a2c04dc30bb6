import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** How many pages stand in a folder; one that is being deleted by somebody else while it is read counts for nothing. */
export function pagesIn(folder: string): number {
  return entriesOf(folder).reduce((count, entry) => {
    if (entry.isDirectory()) return count + pagesIn(join(folder, entry.name))
    return count + Number(entry.name.endsWith('.html'))
  }, 0)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
