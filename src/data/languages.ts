export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** The locale that numbers and dates are written in. */
export const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' }
