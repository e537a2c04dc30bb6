import type { Language } from '../../data/languages.ts'
import { earlyMade, earlyRate, perMonth, type Range } from '../../data/earlyRates.ts'
import { publisherIn, source, titleIn } from '../../data/published.ts'
import { fill, formatNumber } from '../../data/strings/format.ts'
import type { Fact } from '../../data/types.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import type { CardLine, CardPart } from './cardLine.ts'
import { curly } from './claimWords.ts'
import { dateWords, rangeWords, written } from './factWords.ts'

/** Where a reader can check a figure: its source's own page, or the page that repeats it; absent where we read neither. */
export function linkOf(fact: Fact): string | undefined {
  const { url, readVia } = source(fact.source)
  return url ?? (fact.read ? readVia?.url : undefined)
}

/** What is known of a published figure and of who published it, line by line. */
export function sourceCard(fact: Fact, language: Language): CardLine[] {
  const { story, units } = stringsOf(language)
  const words = story.sourceCard
  const label = (name: string, text: string) => fill(story.labelled, { label: name, text })
  const { date, grade, original, readVia } = source(fact.source)
  const title = titleIn(source(fact.source), language)
  const publisher = publisherIn(source(fact.source), language)
  const unit = (units as Record<string, { other: string }>)[fact.unit]?.other ?? ''
  const range = rangeWords(fact, language, story)
  const link = linkOf(fact)
  const named = (other: Omit<NonNullable<typeof original>, 'read'>, on?: string) =>
    [publisherIn(other, language), titleOf(other, language), on && dateWords(on, language)]
      .filter(Boolean)
      .join(', ')
  const line = (...parts: CardPart[]): CardLine => ({ parts })
  const soft = (...parts: CardPart[]): CardLine => ({ className: 'soft', parts })
  return [
    { className: 'what', parts: [fact[language]] },
    fact.value !== null &&
      line({ tag: 'b', text: `${written(fact.value, 'number', language)} ${unit}`.trim() }),
    range !== '' && line(label(words.range, `${range} ${unit}`.trim())),
    line(label(words.asOf, dateWords(fact.date.text, language))),
    fact.said && line(label(words.said, dateWords(fact.said.text, language))),
    fact.quote && line(...quoted(fact, language)),
    line(
      `${publisher}, `,
      { tag: 'cite', text: title.text, lang: title.language },
      `, ${dateWords(date, language)}`,
    ),
    line(
      link
        ? { tag: 'a', text: words.link, href: link }
        : fact.read
          ? words.noLinkRelay
          : words.noLinkUnread,
    ),
    soft(label(words.grade, words.grades[grade])),
    original &&
      soft(
        `${label(words.original, named(original, original.date))}. ${original.read ? '' : words.notRead}`.trim(),
      ),
    readVia && soft(label(words.readVia, named(readVia))),
  ].filter((each): each is CardLine => Boolean(each))
}

const titleOf = ({ title, titleFr }: { title?: string; titleFr?: string }, language: Language) =>
  language === 'fr' ? (titleFr ?? title) : title

/** What stands above a figure's card where the text tells it over what plants could make, at the lowest or the highest of what was published. */
export function ratioLine(fact: Fact, over: keyof Range, language: Language): CardLine {
  const number = (value: number) => formatNumber(Math.round(value), language)
  const made = earlyMade()[over]
  return {
    className: 'what',
    parts: [
      fill(stringsOf(language).story.sourceCard.ratio, {
        fired: number(perMonth(fact)),
        made: number(made),
        us: number(earlyRate('us')[over]),
        europe: number(earlyRate('europe')[over]),
        ratio: formatNumber(perMonth(fact) / made, language, 1),
      }),
    ],
  }
}

/** A quotation as its source prints it, and in which language where that is not the page's. */
function quoted({ quote, quoteLanguage }: Fact, language: Language): CardPart[] {
  const words = stringsOf(language).story.sourceCard
  const languageNames: Readonly<Record<string, string>> = words.languages
  const ownMarks = /^["“«]/.test(quote!)
  const mark: CardPart = {
    tag: 'q',
    text: curly(quote!),
    lang: quoteLanguage!,
    ...(ownMarks && { className: 'own' }),
  }
  if (quoteLanguage === language) return [mark]
  const foreign = fill(words.quoted, { language: languageNames[quoteLanguage!] ?? quoteLanguage! })
  return [mark, ' ', { tag: 'span', text: foreign, className: 'soft' }]
}
