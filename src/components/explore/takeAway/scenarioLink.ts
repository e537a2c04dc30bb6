import type { Language } from '../../../data/languages.ts'

/** The page that holds the whole model, with a scenario; absolute where the site knows its address. */
export function scenarioLink(language: Language, query: string, fragment = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
  const page = new URL(`${base}${language}/explore/`, import.meta.env.SITE).href
  return `${page}${query ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`
}
