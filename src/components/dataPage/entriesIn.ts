import type { Language } from '../../data/languages.ts'
import { parameters } from '../../data/parameters.ts'
import { facts } from '../../data/published.ts'
import type { Fact } from '../../data/types.ts'
import { addressOf } from '../layout/addressOf.ts'
import type { Entry } from './entry.ts'
import { figureEntry } from './figureEntry.ts'
import { parameterEntry } from './parameterEntry.ts'
import { usesIn } from './uses.ts'

/** Series, then figures that stand alone, then what was said without a number. */
const rankOf = ({ series, unit }: Fact) => (series !== null ? 0 : unit === 'statement' ? 2 : 1)

/** What visitors look for: the numbers that the story tells, in its order; then the others in that of our files. */
function inOrder(story: readonly string[]): readonly Fact[] {
  const places = new Map(story.map((id, place) => [id, place]))
  const placeOf = ({ id, unit }: Fact) =>
    (unit === 'statement' ? undefined : places.get(id)) ?? places.size
  return Object.values(facts).toSorted((a, b) => placeOf(a) - placeOf(b) || rankOf(a) - rankOf(b))
}

/** Every number of the site: published figures, then those of the model. */
export function entriesIn(language: Language): readonly Entry[] {
  const uses = usesIn(language)
  const story = addressOf(language, '')
  const inStory = [...uses].filter(([, all]) =>
    all.some(({ href }) => href.startsWith(`${story}#`)),
  )
  const figures = inOrder(inStory.map(([id]) => id))
  return [
    ...figures.map((fact) => figureEntry(fact, uses.get(fact.id) ?? [], language)),
    ...parameters.map((row) => parameterEntry(row, language)),
  ]
}
