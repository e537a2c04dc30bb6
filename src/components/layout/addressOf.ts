import type { Language } from '../../data/languages.ts'

/** A page's address in a language, below the site's base path. */
export function addressOf(language: Language, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return `${base}/${language}/${path}`
}
