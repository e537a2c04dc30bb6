import { claims } from '../../data/claims.ts'
import { comparisons } from '../../data/comparisons.ts'
import type { Language } from '../../data/languages.ts'
import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { Fact, ParameterRow } from '../../data/types.ts'
import { fill } from '../../data/strings/format.ts'
import { pictures } from '../charts/steps/pictures.ts'
import { addressOf } from '../layout/addressOf.ts'
import { chaptersIn } from '../layout/chapters.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { widgets } from '../widgets/allWidgets.ts'
import { titleOf } from '../widgets/titleOf.ts'

/** A place of the site where a figure stands. */
export interface Use {
  readonly words: string
  readonly href: string
}

const texts = import.meta.glob<string>('../../data/chapters/*/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** What a text names between quotation marks: ids of figures among it. */
const namedIn = (text: string) => [...text.matchAll(/"([a-z0-9-]+)"/g)].map(([, id]) => id!)

/** Per figure, the chapters, pictures and statements that show it; read off the texts and tables themselves. */
export function usesIn(language: Language): ReadonlyMap<string, readonly Use[]> {
  const words = stringsOf(language).dataPage
  const found = new Map<string, Use[]>()
  const add = (id: string, use: Use) => {
    const list = found.get(id) ?? []
    if (!list.some(({ href, words: said }) => href === use.href && said === use.words))
      found.set(id, [...list, use])
  }
  const story = addressOf(language, '')
  for (const { frontmatter } of chaptersIn(language)) {
    const { id, title, number } = frontmatter
    const file = Object.keys(texts).find((path) =>
      path.includes(`/${language}/${String(number).padStart(2, '0')}-`),
    )!
    const use = { words: fill(words.chapters, { title }), href: `${story}#${id}` }
    for (const each of namedIn(texts[file]!)) add(each, use)
    for (const each of pictures[id]?.(language).facts ?? []) add(each, use)
  }
  for (const { name, section, figures, props } of widgets) {
    if (!figures) continue
    const handed = props(language)
    const use = {
      words: fill(words.widgets, { title: titleOf(name, handed) }),
      href: `${story}#${section}`,
    }
    for (const each of figures(handed).facts) add(each, use)
  }
  for (const { fact, figures, renderings } of claims) {
    const use = { words: words.claims, href: addressOf(language, 'claims/') }
    for (const each of [fact, ...figures, ...renderings.map((one) => one.fact)])
      if (each !== undefined) add(each, use)
  }
  return found
}

/** The parameters whose value or range rests on a figure. */
export const parametersOn = (id: string): ParameterId[] =>
  (parameters as readonly (ParameterRow & { id: ParameterId })[])
    .filter(({ facts }) => facts.includes(id))
    .map((row) => row.id)

/** Whether the fit is held against a figure: its series stands beside a curve, like with like or as a bound. */
export const isFitted = ({ series }: Pick<Fact, 'series'>): boolean =>
  comparisons.some(
    (row) => row.series === series && row.model !== null && (row.likeWithLike || row.bound),
  )

/** Whether any run would differ without a figure. */
export const entersRuns = (fact: Pick<Fact, 'id' | 'series'>): boolean =>
  isFitted(fact) || parametersOn(fact.id).length > 0
