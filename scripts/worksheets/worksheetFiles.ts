// Every file of the lessons that is kept in the project, with what it says.
import {
  besideFile,
  besidePdf,
  PAPER_SIZES,
  pdfOf,
  textFileOf,
} from '../../src/components/teach/lesson/files.ts'
import { filledPaper, footOf, type FilledPaper } from '../../src/components/teach/lesson/filled.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { LESSONS, papersOf } from '../../src/data/lessons/lessons.ts'
import { contentHash } from './contentHash.ts'

interface Worksheet {
  /** Below public/teach/files. */
  readonly file: string
  readonly kind: 'pdf' | 'docx' | 'odt'
  readonly language: Language
  /** A PDF’s page below the site, and its paper. */
  readonly page?: string
  readonly size?: (typeof PAPER_SIZES)[number]
  readonly papers: readonly FilledPaper[]
  /** One paper in two languages, beside each other; else one paper after the other. */
  readonly isBeside?: boolean
  readonly foot: string
  readonly hash: string
}

/** What each file is made of; the order is that in which they are made: an ODT is made of its DOCX. */
export function worksheetFiles(): Worksheet[] {
  const listed = languages.flatMap((language) => {
    const foot = footOf(language)
    return LESSONS.flatMap((lesson) => {
      const rows = papersOf(lesson)
      const papers = rows.map(({ id }) => filledPaper(id, language))
      const pdfs = rows.flatMap(({ id, path }, k) =>
        PAPER_SIZES.map((size) => ({
          file: pdfOf(id, language, size),
          kind: 'pdf' as const,
          language,
          page: `${language}/teach/${path}`,
          size,
          papers: [papers[k]!],
          foot,
        })),
      )
      const texts = (['docx', 'odt'] as const).map((kind) => ({
        file: textFileOf(lesson, language, kind),
        kind,
        language,
        papers,
        foot,
      }))
      return [...pdfs, ...texts]
    })
  })
  const both = {
    language: 'en' as const,
    papers: languages.map((each) => filledPaper('lesson50Sheet', each)),
    foot: footOf('en'),
    isBeside: true,
  }
  const beside = [
    ...PAPER_SIZES.map((size) => ({
      ...both,
      file: besidePdf(size),
      kind: 'pdf' as const,
      page: 'en/teach/lesson-50/side-by-side/',
      size,
    })),
    ...(['docx', 'odt'] as const).map((kind) => ({ ...both, file: besideFile(kind), kind })),
  ]
  return [...listed, ...beside].map((each) => ({
    ...each,
    hash: contentHash([each.papers, each.foot]),
  }))
}
