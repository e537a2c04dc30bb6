import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import { facts } from '../../data/published.ts'
import type { Fact } from '../../data/types.ts'
import type { Entry } from './entry.ts'
import { figureEntry } from './figureEntry.ts'
import { parameterEntry } from './parameterEntry.ts'
import { usesIn } from './uses.ts'

/** Series, then figures that stand alone, then what was said without a number. */
const rankOf = ({ series, unit }: Fact) => (series !== null ? 0 : unit === 'statement' ? 2 : 1)

/** Published figures in the order of the table: that of our files, what is most told of by numbers ahead. */
const figures = Object.values(facts).toSorted((a, b) => rankOf(a) - rankOf(b))

/** Every number of the site: published figures, then those of the model. */
export function entriesIn(language: Language): readonly Entry[] {
  const uses = usesIn(language)
  return [
    ...figures.map((fact) => figureEntry(fact, uses.get(fact.id) ?? [], language)),
    ...parameters.map((row) => parameterEntry(row, language)),
  ]
}
