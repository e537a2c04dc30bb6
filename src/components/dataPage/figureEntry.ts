import { kindOf } from '../../data/figureKinds.ts'
import type { Language } from '../../data/languages.ts'
import { publisherIn, source } from '../../data/published.ts'
import { fill } from '../../data/strings/format.ts'
import type { Fact } from '../../data/types.ts'
import { addressOf } from '../layout/addressOf.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { dateWords, rangeWords, written } from '../prose/factWords.ts'
import { anchorOf } from './anchorOf.ts'
import type { Entry, EntryLine } from './entry.ts'
import { headlineWithout } from './headline.ts'
import { endsWords, headlineWords } from './headlineWords.ts'
import { gradeOf } from './trust.ts'
import { entersRuns, isFitted, parametersOn, type Use } from './uses.ts'

/** A published figure as a row of the table. */
export function figureEntry(fact: Fact, uses: readonly Use[], language: Language): Entry {
  const words = stringsOf(language)
  const units = words.units as Record<string, { one: string; other: string }>
  const unit = units[fact.unit]?.other ?? ''
  const withUnit = (text: string) => `${text} ${unit}`.trim()
  const { readVia, original } = source(fact.source)
  const range = rangeWords(fact, language, words.story)
  return {
    id: fact.id,
    what: fact[language],
    value:
      fact.unit === 'statement'
        ? words.dataPage.statement
        : fact.value === null
          ? ''
          : withUnit(written(fact.value, 'number', language)),
    range: fact.value === null && range !== '' ? withUnit(range) : range,
    date: dateWords(fact.date.text, language),
    who: publisherIn(source(fact.source), language),
    ...kindOf(fact),
    grade: gradeOf(fact),
    series: fact.series,
    runs: entersRuns(fact),
    day: fact.date.to,
    number: fact.value ?? fact.high ?? fact.low,
    source: {
      id: fact.source,
      via: readVia && original ? publisherIn(readVia, language) : null,
    },
    quote: fact.quote ? { text: fact.quote, language: fact.quoteLanguage! } : null,
    lines: linesOf(fact, uses, language),
  }
}

function linesOf(fact: Fact, uses: readonly Use[], language: Language): EntryLine[] {
  const { dataPage: words, parameters, story } = stringsOf(language)
  const scores = { words: words.scores, href: addressOf(language, 'scores/') }
  const fitted = isFitted(fact)
  const all = fitted ? [...uses, scores] : uses
  const lines: EntryLine[] = []
  if (fact.said)
    lines.push({ label: story.sourceCard.said, text: dateWords(fact.said.text, language) })
  if (all.length > 0) lines.push({ label: words.used, links: all })
  if (fitted) {
    const without = headlineWithout(fact.series!)
    const held = without
      ? `${words.fit} ${fill(words.without, { headline: headlineWords(without, language) })}`
      : words.held
    lines.push({ text: held })
  }
  for (const id of parametersOn(fact.id)) {
    const { label } = parameters[id]
    const text = `${fill(words.enters, { label })} ${endsWords(id, language) || words.fixed}`
    lines.push({ text, links: [{ words: label, href: `#${anchorOf(id)}` }] })
  }
  if (!entersRuns(fact)) lines.push({ text: words.unused })
  return lines
}
