import type { Language } from '../../data/languages.ts'

/** What files of a widget are called, but for their ending; its name in kebab-case. */
export const pictureName = (widget: string, language: Language) => `burn-rate-${widget}-${language}`
