import type { Language } from '../../data/languages.ts'
import { site } from '../../data/site.ts'
import type { StoryStrings } from '../../data/strings/en/story.ts'
import { versions } from '../../data/versions.ts'

interface Article {
  readonly language: Language
  readonly url: string
  readonly image: string
  readonly strings: StoryStrings
}

/** The story as search engines read it (schema.org). What site.ts does not name is left out. */
export function articleData({ language, url, image, strings }: Article): string {
  const publisher = site.publisher && { '@type': 'Organization', name: site.publisher }
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: strings.page.title,
    description: strings.page.description,
    inLanguage: language,
    url,
    mainEntityOfPage: url,
    image,
    dateModified: versions.data,
    license: site.licences.words.url,
    isAccessibleForFree: true,
    ...(publisher && { publisher, author: publisher }),
  }).replaceAll('<', '\\u003c')
}
