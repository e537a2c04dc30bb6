import type { Language } from '../../data/languages.ts'
import type { FileAsked } from '../explore/takeAway/fileAtQuery.ts'
import { fileFromWorker } from '../explore/takeAway/fileFromWorker.ts'
import { saveFile } from './saveFile.ts'

const WORDS = {
  en: () => import('../../data/strings/en/exploreTakeAway.ts'),
  fr: () => import('../../data/strings/fr/exploreTakeAway.ts'),
}

/** Gives the reader every series of a run over today's data; the file is named without its ending. */
export async function saveRun(
  asked: Omit<FileAsked, 'words'>,
  language: Language,
  name: string,
): Promise<void> {
  const { default: words } = await WORDS[language]()
  const { text, type, ending } = await fileFromWorker({ ...asked, words: words.file })
  saveFile(new Blob([text], { type }), `${name}-run.${ending}`)
}
