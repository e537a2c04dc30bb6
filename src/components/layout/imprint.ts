import type { Language } from '../../data/languages.ts'
import { site } from '../../data/site.ts'
import { fill, formatDate } from '../../data/strings/format.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from './stringsOf.ts'

/** Who publishes this copy, in sentences; what `site.ts` does not give is said to be missing. */
export function imprint(language: Language): Readonly<Record<string, string>> {
  const { missing, given } = stringsOf(language).about.about
  const known = { ...site, report: site.contact }
  const sentences = (Object.keys(missing) as (keyof typeof missing)[]).map((key) => [
    key,
    known[key] === null ? missing[key] : fill(given[key], { value: known[key] }),
  ])
  const { words, code } = site.licences
  return { ...Object.fromEntries(sentences), words: words.name, code: code.name }
}

/** How to cite the page at an address: in a sentence, and for those who keep a BibTeX file. */
export function citation(language: Language, url: string): { plain: string; bibtex: string } {
  const { about, story } = stringsOf(language)
  const name = story.page.title
  const plain = fill(about.about.cite.plain, {
    name,
    version: String(versions.model),
    date: formatDate(versions.data, language),
    url,
  })
  const bibtex = [
    '@misc{burnrate,',
    '  author = {{Burn Rate contributors}},',
    `  title = {${name}},`,
    `  year = {${versions.data.slice(0, 4)}},`,
    `  version = {model ${versions.model}, data ${versions.data}},`,
    `  url = {${url}}`,
    '}',
  ].join('\n')
  return { plain, bibtex }
}
