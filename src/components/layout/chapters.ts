import type { MDXInstance } from 'astro'
import type { Language } from '../../data/languages.ts'

export interface AsideMatter {
  /** The section's anchor, the same in every language. */
  readonly id: string
  readonly title: string
  /** The chapter's result in one sentence, above the picture. */
  readonly claim: string
}

export interface ChapterMatter extends AsideMatter {
  readonly number: number
}

const modules = import.meta.glob<MDXInstance<ChapterMatter>>('../../data/chapters/*/*.mdx', {
  eager: true,
})

const asides = import.meta.glob<MDXInstance<AsideMatter>>('../../data/asides/*/*.mdx', {
  eager: true,
})

/** What a reader of the story may pass by: a text on a page of its own, by its id. */
export function asideOf(id: string, language: Language): MDXInstance<AsideMatter> {
  return Object.entries(asides).find(([path]) => path.endsWith(`/asides/${language}/${id}.mdx`))![1]
}

/** A language's chapters in the order of their file names. */
export function chaptersIn(language: Language): MDXInstance<ChapterMatter>[] {
  return Object.entries(modules)
    .filter(([path]) => path.includes(`/chapters/${language}/`))
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, chapter]) => chapter)
}
