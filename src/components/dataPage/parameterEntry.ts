import type { Party } from '../../data/figureKinds.ts'
import type { Language } from '../../data/languages.ts'
import type { ParameterId } from '../../data/parameters.ts'
import { assumptions, fact } from '../../data/published.ts'
import { fill, formatDate, formatNumber } from '../../data/strings/format.ts'
import type { ParameterRow } from '../../data/types.ts'
import { versions } from '../../data/versions.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { valueText } from '../sentences/stopText.ts'
import { anchorOf } from './anchorOf.ts'
import type { Entry, EntryLine } from './entry.ts'
import { baselineHeadline } from './headline.ts'
import { endsWords, endWords, headlineWords } from './headlineWords.ts'

/** A number of the model as a row of the table: ours, whatever figures it rests on. */
export function parameterEntry(
  row: ParameterRow & { readonly id: ParameterId },
  language: Language,
): Entry {
  const words = stringsOf(language)
  const { id, best, low, high } = row
  const text = (value: number) => valueText(id, value, { words, language })
  const last = best === null || typeof best === 'number' ? null : best.at(-1)!
  return {
    id: anchorOf(id),
    what: words.parameters[id].label,
    value:
      best === null
        ? words.dataPage.open
        : last
          ? fill(words.dataPage.since, {
              value: text(last[1]),
              date: formatDate(last[0], language),
            })
          : text(best as number),
    range: low === null || high === null ? '' : rangeOf(row, language),
    date: formatDate(versions.data, language),
    who: words.dataPage.ours,
    kind: 'assumption',
    party: partyOf(id),
    grade: 'none',
    series: null,
    runs: true,
    day: versions.data,
    number: last ? last[1] : (best as number | null),
    source: null,
    quote: null,
    lines: linesOf(row, text, language),
  }
}

function rangeOf({ id, best, low, high }: ParameterRow & { id: ParameterId }, language: Language) {
  const words = stringsOf(language).dataPage
  if (low === high) return ''
  if (typeof best === 'number')
    return fill(words.between, {
      low: endWords(id, 'low', language),
      high: endWords(id, 'high', language),
    })
  const number = (value: number) => formatNumber(value, language, 3)
  return fill(words.times, { low: number(low!), high: number(high!) })
}

const OF_UKRAINE = [
  'gun',
  'fire',
  'rounds',
  'repair',
  'scrap',
  'need',
  'cover',
  'ration',
  'ukraine',
]

function partyOf(id: string): Party {
  if (id.startsWith('us.')) return 'us'
  if (id.startsWith('europe.')) return 'europe'
  return OF_UKRAINE.some((start) => id.startsWith(start)) ? 'ukraine' : 'allies'
}

function linesOf(
  { id, best, facts }: ParameterRow & { id: ParameterId },
  text: (value: number) => string,
  language: Language,
): EntryLine[] {
  const words = stringsOf(language).dataPage
  const why = assumptions[id]?.[language]
  const ends = endsWords(id, language)
  const lines: (EntryLine | false | undefined)[] = [
    best !== null &&
      typeof best !== 'number' && {
        label: words.points,
        text: best
          .map(([date, value]) =>
            fill(stringsOf(language).story.labelled, {
              label: formatDate(date, language),
              text: text(value),
            }),
          )
          .join(' · '),
      },
    why !== undefined && { label: words.why, text: why },
    facts.length > 0 && {
      label: words.restsOn,
      links: facts.map((each) => ({ words: fact(each)[language], href: `#${each}` })),
    },
    {
      text:
        ends === ''
          ? words.fixed
          : `${ends} ${fill(words.standing, { headline: headlineWords(baselineHeadline, language) })}`,
    },
  ]
  return lines.filter((line): line is EntryLine => Boolean(line))
}
