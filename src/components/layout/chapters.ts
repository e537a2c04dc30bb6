import type { MDXInstance } from 'astro'
import type { Language } from '../../data/languages.ts'

export interface ChapterMatter {
  readonly number: number
  /** The section's anchor, the same in every language. */
  readonly id: string
  readonly title: string
  /** The chapter's result in one sentence, above the picture. */
  readonly claim: string
}

const modules = import.meta.glob<MDXInstance<ChapterMatter>>('../../data/chapters/*/*.mdx', {
  eager: true,
})

/** A language's chapters in the order of their file names. */
export function chaptersIn(language: Language): MDXInstance<ChapterMatter>[] {
  return Object.entries(modules)
    .filter(([path]) => path.includes(`/chapters/${language}/`))
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, chapter]) => chapter)
}
