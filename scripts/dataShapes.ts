// What one row, one source and one pair of words must look like, with a complaint for each way to fail.
import { z } from 'zod'
import type { DateInterval } from '../src/data/types.ts'

const mostQuotedWords = 25

const lastDayOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (n: number) => String(n).padStart(2, '0')

/** `2023`, `2023-02`, `2023-02-13` or an interval `A/B` → its first and last day; null if no such date exists. */
export function parseDate(text: string): DateInterval | null {
  const ends = text.split('/')
  if (ends.length === 2) {
    const first = parseDate(ends[0]!)
    const last = parseDate(ends[1]!)
    if (!first || !last || first.from >= last.from) return null
    return { text, from: first.from, to: last.to }
  }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]]
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  const last = lastDayOfMonth(Number(year), Number(month ?? 12))
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return null
  return {
    text,
    from: `${year}-${month ?? '01'}-${day ?? '01'}`,
    to: `${year}-${month ?? '12'}-${day ?? two(last)}`,
  }
}

const filled = z.string({ error: 'is missing' }).trim().min(1, 'is missing')
const orNull = z
  .string()
  .trim()
  .transform((text) => text || null)

function cell<T>(parse: (text: string) => T | null, complaint: string) {
  return z
    .string()
    .trim()
    .transform((text, context) => {
      if (text === '') return null
      const value = parse(text)
      if (value !== null) return value
      context.addIssue({ code: 'custom', message: `“${text}” ${complaint}` })
      return z.NEVER
    })
}

const number = cell((text) => {
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}, 'is not a number')

const date = cell(
  parseDate,
  'is not a date: want YYYY, YYYY-MM, YYYY-MM-DD (a day that exists) or an earlier one/a later one',
)

const quote = orNull.refine((text) => !text || text.split(/\s+/).length <= mostQuotedWords, {
  error: (issue) =>
    `has ${String(issue.input).split(/\s+/).length} words, want at most ${mostQuotedWords}: “${issue.input}”`,
})

export const rowShape = z.object({
  id: filled.regex(/^[a-z0-9-]+$/, {
    error: (issue) => `“${issue.input}” is not an id: want a–z, 0–9 and hyphens`,
  }),
  value: number,
  low: number,
  high: number,
  unit: filled,
  date: date.refine((found) => found !== null, 'is missing'),
  said: date.optional().transform((found) => found ?? null),
  source: filled,
  quote,
  quoteLanguage: orNull,
  read: z
    .enum(['true', 'false'], {
      error: (issue) => `“${issue.input}” is neither true nor false`,
    })
    .transform((text) => text === 'true'),
  en: filled,
  fr: filled,
  note: orNull,
})

const isoDate = filled.refine((text) => parseDate(text) !== null, {
  error: (issue) => `“${issue.input}” is not a date`,
})

/** Words that only English puts between a publisher and whom it repeats. */
const ENGLISH =
  /\b(?:citing|relaying|reproducing|reported|republished|printed|read at|relay of|on the|letter|interview|copy|translation|excerpt|answers)\b/

/** How our own descriptions begin, where a page’s title was not read. */
const OWN_TITLE =
  /^(?:Report (?:on|from|with)|Rendering of|Statement on|Interview|Estimate of|Opinion on|Reply on|Figures given|Plan in|Text on|Framework contract|Press conference (?:on|in)|Press release [A-Z]|Newsletter|Internal memo)\b/

interface Named {
  publisher: string
  publisherFr?: string | undefined
  title?: string | undefined
  titleFr?: string | undefined
}

/** A publisher or a title that is told in our English words has a French form, too. */
const inFrench = (
  { publisher, publisherFr, title, titleFr }: Named,
  { addIssue }: { addIssue: (issue: string) => void },
) => {
  if (ENGLISH.test(publisherFr ?? publisher))
    addIssue(`publisherFr is missing or English for “${publisher}”`)
  if (title !== undefined && titleFr === undefined && OWN_TITLE.test(title))
    addIssue(`titleFr is missing for “${title}”, which describes a page in our words`)
}

const url = z.url({ protocol: /^https?$/, error: (issue) => `“${issue.input}” is not an address` })

/** Where something was printed: at least by whom. */
const page = {
  publisher: filled,
  publisherFr: filled.optional(),
  title: filled.optional(),
  titleFr: filled.optional(),
  date: isoDate.optional(),
  url: url.optional(),
}

export const sourceShape = z
  .strictObject({
    ...page,
    title: filled,
    date: isoDate,
    grade: z.enum(['primary', 'press', 'relay'], {
      error: (issue) =>
        `“${issue.input}” is not primary, press or relay (a weak page is never a source: name the original)`,
    }),
    language: filled,
    original: z
      .strictObject({ ...page, read: z.boolean() })
      .superRefine(inFrench)
      .optional(),
    readVia: z.strictObject(page).superRefine(inFrench).optional(),
  })
  .superRefine(inFrench)

export const wordsShape = z.strictObject({ en: filled, fr: filled })
