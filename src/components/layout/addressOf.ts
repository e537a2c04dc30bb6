import type { Language } from '../../data/languages.ts'

/** Where the site begins, without a slash at its end. */
export const baseOf = (): string => import.meta.env.BASE_URL.replace(/\/$/, '')

/** A page's address in a language, below the site's base path. */
export function addressOf(language: Language, path: string): string {
  return `${baseOf()}/${language}/${path}`
}
