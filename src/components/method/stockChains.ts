import { equations, type Variable } from '../../model/equations.ts'
import { namesIn } from '../../model/infix/mapNames.ts'
import { parseInfix } from '../../model/infix/parseInfix.ts'

/** A flow with the stocks that it leaves and enters; null: from outside the model, or out of it. */
export interface FlowLink {
  readonly flow: Variable
  readonly from: string | null
  readonly to: string | null
  /** The stocks that it depends on, through whatever stands between. */
  readonly fedBy: readonly string[]
}

/** Stocks that flows join, from the first to the last, with every flow that touches one of them. */
export interface Chain {
  readonly stocks: readonly Variable[]
  readonly links: readonly FlowLink[]
}

/** A producer’s names stand bare: the diagram shows one producer for both. */
const bare = (name: string) => name.replace(/^(us|europe)\./, '')
const all = [...equations.producer, ...equations.shared]
const byName = new Map(all.map((variable) => [variable.name, variable]))
const read = (text: string) => [...new Set(namesIn(parseInfix(text)).map(bare))]

/** The flows of a stock, by sign: `signing - filling` has one in and one out. */
export function flowsOfStock({ change = '' }: Variable): { in: string[]; out: string[] } {
  const parts = [...change.matchAll(/(^|[+-])\s*([\w.]+)/g)]
  const names = (wanted: boolean) => [
    ...new Set(parts.filter(([, sign]) => (sign === '-') === wanted).map(([, , n]) => bare(n!))),
  ]
  return { in: names(false), out: names(true) }
}

/** The stocks that a variable depends on, through flows’ and auxiliaries’ equations. */
function stocksBehind(variable: Variable, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  for (const name of read(variable.eqn ?? '0')) {
    const next = byName.get(name)
    if (next === undefined || seen.has(name)) continue
    seen.add(name)
    if (next.kind === 'stock') found.add(name)
    else for (const stock of stocksBehind(next, seen)) found.add(stock)
  }
  return found
}

const isStock = ({ kind }: Variable) => kind === 'stock'

/** Every flow of the table, once. */
export const flowLinks: readonly FlowLink[] = all
  .filter(({ kind }) => kind === 'flow')
  .map((flow) => {
    const stockWith = (side: 'in' | 'out') =>
      all.find((each) => isStock(each) && flowsOfStock(each)[side].includes(flow.name))?.name
    return {
      flow,
      from: stockWith('out') ?? null,
      to: stockWith('in') ?? null,
      fedBy: [...stocksBehind(flow)].toSorted(),
    }
  })

/** The model’s stocks and flows, in as many chains as no flow joins. */
export function stockChains(): readonly Chain[] {
  const left = new Set(all.filter(isStock).map(({ name }) => name))
  const chains: Chain[] = []
  for (const first of left) {
    const names = new Set([first])
    for (let size = 0; size < names.size;) {
      size = names.size
      for (const { from, to } of flowLinks)
        if (from !== null && to !== null && (names.has(from) || names.has(to)))
          names.add(from).add(to)
    }
    names.forEach((name) => left.delete(name))
    const links = flowLinks.filter(({ from, to }) => names.has(from ?? '') || names.has(to ?? ''))
    chains.push({ stocks: inOrder([...names], links).map((name) => byName.get(name)!), links })
  }
  return chains
}

/** A stock stands after those that flow into it. */
function inOrder(names: readonly string[], links: readonly FlowLink[]): string[] {
  const done: string[] = []
  while (done.length < names.length) {
    const next = names.find(
      (name) =>
        !done.includes(name) &&
        links.every(({ from, to }) => to !== name || from === null || done.includes(from)),
    )
    if (next === undefined) throw new Error(`Flows run in a circle through ${names.join(', ')}.`)
    done.push(next)
  }
  return done
}
