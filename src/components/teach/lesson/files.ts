import type { Language } from '../../../data/languages.ts'
import { PAPERS, type LessonId, type PaperId } from '../../../data/lessons/lessons.ts'

export const PAPER_SIZES = ['a4', 'letter'] as const
type PaperSize = (typeof PAPER_SIZES)[number]

const nameOf = (path: string) => path.replace(/\/$/, '').replaceAll('/', '-')

/** Where the files of papers are kept, below the site. */
export const FILES = 'teach/files'

/** The PDF of a paper: teach/files/en/lesson-50-sheet.a4.pdf. */
export const pdfOf = (id: PaperId, language: Language, size: PaperSize): string =>
  `${language}/${nameOf(PAPERS.find((row) => row.id === id)!.path)}.${size}.pdf`

/** The sheet of a lesson in both languages. */
export const besidePdf = (size: PaperSize): string => `lesson-50-sheet.en-fr.${size}.pdf`
export const besideFile = (kind: 'docx' | 'odt'): string => `lesson-50-sheet.en-fr.${kind}`

/** A whole lesson to adapt. */
export const textFileOf = (lesson: LessonId, language: Language, kind: 'docx' | 'odt'): string =>
  `${language}/${lesson}.${kind}`

/** A whole lesson in one file, made when the site is built. */
export const offlineOf = (lesson: LessonId, language: Language): string =>
  `teach/offline/${lesson}.${language}.html`
