import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The pages that stand in a folder, as files below it; a folder that somebody else deletes meanwhile holds none. */
export function pagesIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (entry.isDirectory())
      return pagesIn(join(folder, entry.name)).map((page) => `${entry.name}/${page}`)
    return entry.name.endsWith('.html') ? [entry.name] : []
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
