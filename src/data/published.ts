import assumptionsJson from './generated/assumptions.json' with { type: 'json' }
import factsJson from './generated/facts.json' with { type: 'json' }
import observationsJson from './generated/observations.json' with { type: 'json' }
import sourcesJson from './generated/sources.json' with { type: 'json' }
import type { Language } from './languages.ts'
import type { Fact, Source, Words } from './types.ts'

// `scripts/loadData.ts` checked and wrote these files, so their shape is trusted here.
type ById<T> = Readonly<Record<string, T>>

/** Every published figure we use, alone or in a series. */
export const facts = factsJson as unknown as ById<Fact>

/** Per series, its rows in the order of their dates. */
export const observations = observationsJson as unknown as ById<readonly Fact[]>

export const sources = sourcesJson as unknown as ById<Source>

/** Per parameter: why this value and this range, where no published figure gives them. */
export const assumptions = assumptionsJson as unknown as ById<Words>

function lookUp<T>(table: ById<T>, id: string, what: string): T {
  const row = Object.hasOwn(table, id) ? table[id] : undefined
  if (row === undefined) throw new Error(`No ${what} is called “${id}” (src/data).`)
  return row
}

export const fact = (id: string): Fact => lookUp(facts, id, 'published figure')
export const source = (id: string): Source => lookUp(sources, id, 'source')

/** Who says it, as a language names them. */
export const publisherIn = (
  { publisher, publisherFr }: Pick<Source, 'publisher' | 'publisherFr'>,
  language: Language,
): string => (language === 'fr' ? (publisherFr ?? publisher) : publisher)

/** What a page is called: its own title in its language, or our description in the reader’s. */
export function titleIn(
  { title, titleFr, language: pageLanguage }: Pick<Source, 'title' | 'titleFr' | 'language'>,
  language: Language,
): { text: string; language: string } {
  if (titleFr === undefined) return { text: title, language: pageLanguage }
  return { text: language === 'fr' ? titleFr : title, language }
}

export const observationsOf = (series: string): readonly Fact[] =>
  lookUp(observations, series, 'observation series')
