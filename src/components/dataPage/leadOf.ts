import { recentFacts } from '../../data/asOf.ts'
import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import { facts, sources } from '../../data/published.ts'
import { fill, formatDate, formatNumber } from '../../data/strings/format.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from '../layout/stringsOf.ts'

/** What the data hold, in one sentence. */
export function leadOf(language: Language): string {
  const number = (value: number) => formatNumber(value, language)
  return fill(stringsOf(language).dataPage.lead, {
    figures: number(Object.keys(facts).length),
    sources: number(Object.keys(sources).length),
    parameters: number(parameters.length),
    date: formatDate(versions.data, language),
    recent: number(recentFacts(versions.data).length),
    year: versions.data.slice(0, 4),
  })
}
