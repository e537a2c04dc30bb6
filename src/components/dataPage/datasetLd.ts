import type { Language } from '../../data/languages.ts'
import { site } from '../../data/site.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { DOWNLOADS } from './downloads/downloads.ts'

const FORMATS = [
  [DOWNLOADS.csv, 'text/csv'],
  [DOWNLOADS.json, 'application/json'],
  [DOWNLOADS.zip, 'application/zip'],
] as const

/** What search engines for data read of the page: schema.org’s Dataset. `below`: the address of a path of this site. */
export function datasetLd(language: Language, below: (path: string) => string): string {
  const { dataPage: words, story } = stringsOf(language)
  const content = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${story.site.name}: ${words.title}`,
    description: words.description,
    url: below(`${language}/data/`),
    inLanguage: language,
    version: versions.data,
    dateModified: versions.data,
    license: site.licences.words.url,
    keywords: words.json.keywords.split(', '),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.publisher ?? story.site.name },
    distribution: FORMATS.map(([name, format]) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: below(`data/${name}`),
    })),
  }
  return JSON.stringify(content).replaceAll('<', '\\u003c')
}
