// The panel of context: what was published of Russia, from the least to the most, each figure with its source.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { fact, observationsOf, publisherIn, source } from '../../src/data/published.ts'
import { formatCompact } from '../../src/data/strings/format.ts'
import { builtPage, textOf } from './prose.ts'

const made = observationsOf('russia-output')
const fired = observationsOf('russia-fired')

test.each(languages)(
  'in %s it tells both ranges whole, and lists every row with its source',
  (language) => {
    const panel = builtPage(`${language}/`).querySelector('.chapter .russia')!
    const text = textOf(panel.querySelector('p')!, 'script')
    for (const rows of [made, fired]) {
      const numbers = rows.flatMap(({ low, value, high }) => [low, value, high])
      const told = numbers.filter((number) => number !== null)
      expect(text).toContain(formatCompact(Math.min(...told), language))
      expect(text).toContain(formatCompact(Math.max(...told), language))
    }
    const cards = [...panel.querySelectorAll('.figures li')].map((card) => textOf(card, 'script'))
    const listed = [...made, ...fired, fact('nk-2025-03-reuters')]
    expect(cards).toHaveLength(listed.length)
    for (const [k, row] of listed.entries()) {
      expect(cards[k]).toContain(row[language])
      expect(cards[k]).toContain(publisherIn(source(row.source), language))
    }
  },
)
