import { claims, type Claim, type ClaimPart } from '../../../data/claims.ts'
import type { Language } from '../../../data/languages.ts'
import { fact, source, titleIn } from '../../../data/published.ts'
import { site } from '../../../data/site.ts'
import { fill } from '../../../data/strings/format.ts'
import type { Grade } from '../../../data/types.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { checkText, figureWords, inMarks, outletOf } from '../../prose/claimWords.ts'
import { dateWords } from '../../prose/factWords.ts'

export interface Outlet {
  readonly name: string
  readonly url: string
}

/** A statement in the words of one language, as its card prints it. */
export interface Card {
  readonly id: string
  readonly part: ClaimPart
  readonly who: string
  /** ISO, and in words. */
  readonly date: string
  readonly when: string
  readonly event: string
  /** In the marks of its language; a paraphrase has none. */
  readonly quote: string
  readonly quoteLanguage: string
  readonly translation: string | null
  /** Null where the page repeats another, which may not be named. */
  readonly outlet: (Outlet & { readonly title: string; readonly language: string }) | null
  readonly grade: Grade
  readonly renderings: readonly {
    readonly quote: string | null
    readonly language: string | null
    readonly difference: string
    readonly outlet: Outlet | null
    readonly when: string | null
  }[]
  readonly check: string
  readonly figures: readonly { readonly text: string; readonly outlet: Outlet | null }[]
  /** How to object. */
  readonly object: string
}

/** All statements in the order of their dates. For the server only. */
export const claimCards = (language: Language): Card[] =>
  claims
    .map((claim) => cardOf(claim, language))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

function cardOf(claim: Claim, language: Language): Card {
  const { claims: words, story, units } = stringsOf(language)
  const said = fact(claim.fact)
  const readAt = source(said.source)
  const outlet = outletOf(readAt, language)
  const title = titleIn(readAt, language)
  const labelled = (label: string, text: string) => fill(story.labelled, { label, text }).trim()
  const translation = claim.translation[language]
  const marked = claim.paraphrase ? (text: string) => text : inMarks
  return {
    id: claim.id,
    part: claim.part,
    who: claim.who[language],
    date: said.date.from,
    when: dateWords(said.date.text, language),
    event: claim.event[language],
    quote: marked(said.quote!, said.quoteLanguage!),
    quoteLanguage: said.quoteLanguage!,
    translation: translation ? labelled(words.translated, marked(translation, language)) : null,
    outlet: outlet && { ...outlet, title: title.text, language: title.language },
    grade: readAt.grade,
    renderings: claim.renderings.map((rendering) => renderingOf(rendering, language)),
    check: checkText(claim, language, story.sourceCard.between),
    figures: claim.figures
      .map((id) => figureWords(id, language, story, units))
      .map(({ label, number, outlet: from }) => ({ text: labelled(label, number), outlet: from })),
    object: `${fill(words.object, { id: claim.id })} ${site.contact ? fill(words.objectTo, { contact: site.contact }) : words.objectLater}`,
  }
}

function renderingOf(
  { fact: id, difference }: Claim['renderings'][number],
  language: Language,
): Card['renderings'][number] {
  const row = id === undefined ? null : fact(id)
  return {
    quote: row?.quote ? inMarks(row.quote, row.quoteLanguage!) : null,
    language: row?.quoteLanguage ?? null,
    difference: difference[language],
    outlet: row && outletOf(source(row.source), language),
    when: row && dateWords(row.date.text, language),
  }
}
