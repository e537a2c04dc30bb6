// Numbers in prose that are bound to no source and no run, and the few that may stand so.
import { type baseline } from '../../src/data/baseline.ts'
import type { Language } from '../../src/data/languages.ts'
import { parameters } from '../../src/data/parameters.ts'
import { fact, observationsOf } from '../../src/data/published.ts'
import { chaptersOf } from './chapters.ts'

const MONTHS: Record<Language, string> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
}

/** Dates and calibres may stand in prose as digits. */
const withoutDates = (text: string, language: Language): string =>
  text
    .replace(
      new RegExp(`\\b(?:\\d{1,2}(?:ᵉʳ)?[ \u00A0])?(?:${MONTHS[language]})(?: \\d{4})?\\b`, 'g'),
      '',
    )
    .replace(/\b(?:19|20)\d\d\b/g, '')
    .replace(/\b155\u00A0mm\b/g, '')

/** Words that state a number. “One” and “un” are left out: they are mostly articles. */
const NUMBER_WORDS: Record<Language, RegExp> = {
  en: /(?<!\p{L})(two|both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|dozens?|hundreds?|thousands?|millions?|billions?|twice|times|hal(?:f|v\p{L}+)|thirds?|quarters?|fifths?|doubl\p{L}+|tripl\p{L}+|per cent)(?!\p{L})/giu,
  fr: /(?<!\p{L})(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|cent|mille|milliers?|millions?|milliards?|douzaines?|fois|moitié|demie?|tiers|quarts?|cinquièmes?|doubl\p{L}+|tripl\p{L}+|pour cent)(?!\p{L})/giu,
}

/** A number that a page has worked out and written short: its digits are judged, not its word. */
const SHORT_AMOUNT = /\d[\d.,\u00A0\u202F]*[\s\u00A0\u202F](?:million|milliard|billion)s?/g

interface Allowed {
  /** A chapter’s id, or where else it stands. */
  readonly place: string
  readonly words: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly why: string
  /** Whether the data and the model still bear it out; absent where there is nothing to bear out. */
  readonly holds?: () => boolean
}

const share = (id: keyof typeof baseline, value: number) =>
  value / (parameters.find((row) => row.id === id)!.best as number)

/** Whether a chapter prints a run of a scenario that has these parts. */
const tells = (chapter: string, ...parts: string[]) => {
  const { tags } = chaptersOf('en').find(({ matter }) => matter.id === chapter)!
  return tags.some(({ attributes }) => parts.every((part) => attributes.query?.includes(part)))
}

const isYearAndAHalf = () => fact('rhm-unterluess-build').value === 18

export const allowedWords: readonly Allowed[] = [
  {
    place: 'many-times-higher',
    words: {
      en: ['Many times higher', 'many times faster'],
      fr: ['bien des fois plus vite', 'bien des fois supérieur'],
    },
    why: 'NATO’s words, quoted and sourced in this chapter',
    holds: () => /many times higher/.test(fact('nato-2023-02-13-use-vs-production').quote!),
  },
  {
    place: 'the-gap',
    words: { en: ['divided by twelve'], fr: ['divisés par douze'] },
    why: 'months in a year',
  },
  {
    place: 'the-gap',
    words: {
      en: ['two of them for the same months of 2024 are the ends'],
      fr: ['deux décomptes des mêmes mois de 2024 sont les deux bouts'],
    },
    why: 'counted in the rows listed below it',
    holds: () => {
      const rows = observationsOf('russia-fired')
      const numbers = rows.flatMap(({ low, value, high }) => [low, value, high])
      const all = numbers.filter((number) => number !== null)
      const ends = [Math.min(...all), Math.max(...all)]
      const early = rows.filter(({ date }) => date.from < '2024-06' && date.to >= '2024-01')
      return ends.every((end) => early.some(({ value }) => value === end))
    },
  },
  {
    place: 'the-cupboard',
    words: { en: ['With half the floor'], fr: ['un seuil deux fois plus bas'] },
    why: 'the scenario of the runs that follow',
    holds: () =>
      tells('the-cupboard', 'us.reserveFloor=500000') && share('us.reserveFloor', 500_000) === 0.5,
  },
  {
    place: 'turn-up-production',
    words: { en: ['tripled output'], fr: ['triplé leur production'] },
    why: 'the scenario of the runs that follow, against the figure cited',
    holds: () =>
      tells('turn-up-production', 'us.fixedOutput=60000_2023-03-01') &&
      3 * fact('us-155-2023-03').value! === 60_000,
  },
  {
    place: 'turn-up-production',
    words: {
      en: ['less than half of the planned fire'],
      fr: ['moins de la moitié des tirs prévus'],
    },
    why: 'what a week counts as, by definition',
  },
  {
    place: 'why-not-more',
    words: { en: ['a year and a half or more'], fr: ['un an et demi ou plus'] },
    why: 'the figure that the chapter cites in months',
    holds: isYearAndAHalf,
  },
  {
    place: 'why-not-more',
    words: { en: ['a fifth more working time'], fr: ['un cinquième d’heures de plus'] },
    why: 'the scenario of the run that follows: shifts times 1.2',
    holds: () => tells('why-not-more', 'us.shifts=x1.2_2022-06-01', 'europe.shifts=x1.2_2022-06'),
  },
  {
    place: 'why-not-more',
    words: { en: ['Built in half the time'], fr: ['Construites deux fois plus vite'] },
    why: 'the scenario of the run that follows: building time times 0.5',
    holds: () => tells('why-not-more', 'us.buildTime=x0.5_', 'europe.buildTime=x0.5_'),
  },
  {
    place: 'the-last-mile',
    words: { en: ['repairs take four months'], fr: ['chaque réparation prend quatre mois'] },
    why: 'the scenario of the run that follows',
    holds: () => tells('the-last-mile', 'repairTime=4'),
  },
  {
    place: 'what-happened',
    words: {
      en: ['less than half of the planned fire'],
      fr: ['moins de la moitié des tirs prévus'],
    },
    why: 'what a week counts as, by definition',
  },
]

/** Digits and words that state a number in a text of a place, free ones and allowed ones left out. */
export function unboundNumbers(text: string, language: Language, place: string): string[] {
  const allowed = allowedWords.filter((each) => each.place === place)
  let left = withoutDates(text, language)
  const digits = left.match(/\d[\d.,\u00A0\u202F]*/g) ?? []
  left = text.replace(SHORT_AMOUNT, '')
  for (const phrase of allowed.flatMap(({ words }) => words[language] ?? []))
    left = left.replaceAll(phrase, '')
  return [...digits, ...(left.match(NUMBER_WORDS[language]) ?? [])]
}
