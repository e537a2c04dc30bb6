import { LONGEST_PASTE } from '../../../data/classTasks.ts'

export interface FileTexts {
  readonly texts: readonly string[]
  /** Names of those that are no text, or too long. */
  readonly failed: readonly string[]
}

const LONGEST_NAME = 60

/** The texts of files that a reader picks or drops; never throws. */
export async function textsOfFiles(files: Iterable<File>): Promise<FileTexts> {
  const texts: string[] = []
  const failed: string[] = []
  for (const file of files) {
    const text = file.size > LONGEST_PASTE ? null : await file.text().catch(() => null)
    // A picture read as text has signs that no text has.
    if (text === null || text.includes('\0')) failed.push(shownName(file.name))
    else texts.push(text)
  }
  return { texts, failed }
}

/** Without signs that move the words around it. */
const shownName = (name: string) =>
  [...name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')].slice(0, LONGEST_NAME).join('')
