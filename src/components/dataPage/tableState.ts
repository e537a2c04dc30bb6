/** What a reader has asked of the table; it stands in the address as the query. */
export interface TableState {
  readonly q: string
  readonly kind: string
  readonly party: string
  readonly grade: string
  readonly series: string
  /** A ready filter: '' for all. */
  readonly set: string
  readonly sort: string
}

export const PLAIN: TableState = {
  q: '',
  kind: '',
  party: '',
  grade: '',
  series: '',
  set: '',
  sort: '',
}

/** Per key, the values that the page offers; `q` takes any. */
export type Offered = Readonly<Record<Exclude<keyof TableState, 'q'>, readonly string[]>>

const LONGEST_SEARCH = 80

/** The state that a query asks for, and what of it is not known here and was left out. */
export function stateOf(query: string, offered: Offered): { state: TableState; left: string[] } {
  const asked = new URLSearchParams(query)
  const state: Record<string, string> = {
    ...PLAIN,
    q: (asked.get('q') ?? '').slice(0, LONGEST_SEARCH),
  }
  const left: string[] = []
  for (const [key, values] of Object.entries(offered)) {
    const value = asked.get(key)
    if (value === null || value === '') continue
    if (values.includes(value)) state[key] = value
    else left.push(`${key}=${value.slice(0, LONGEST_SEARCH)}`)
  }
  return { state: state as unknown as TableState, left }
}

/** The query of a state, without what is as it is at the start; '' for all of it. */
export function queryOf(state: TableState): string {
  const asked = Object.entries(state).filter(([, value]) => value !== '')
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`
}

/** A row as the table is searched and sorted by. */
export interface TableRow {
  readonly text: string
  readonly kind: string
  readonly party: string
  readonly grade: string
  readonly series: string
  /** 0: rests on nothing but us; 4: the body that acted or measured. */
  readonly trust: number
  readonly runs: boolean
  readonly date: string
  readonly value: number | null
  readonly what: string
}

/** Lower case, without accents: what is typed finds what is printed. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase()

/** Whether a row fits a state; each word of the search must stand in it. `year`: that of the data. */
export function fits(row: TableRow, state: TableState, year: string): boolean {
  const words = folded(state.q).split(/\s+/).filter(Boolean)
  return (
    words.every((word) => row.text.includes(word)) &&
    (['kind', 'party', 'grade', 'series'] as const).every(
      (key) => state[key] === '' || row[key] === state[key],
    ) &&
    (state.set !== 'unused' || !row.runs) &&
    (state.set !== 'assumptions' || row.grade === 'none') &&
    (state.set !== 'recent' || row.date.startsWith(year))
  )
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Orders of the table; what is equal keeps its place, and what has no number stands at the end. */
const ORDERS: Readonly<Record<string, (a: TableRow, b: TableRow) => number>> = {
  what: (a, b) => byText(folded(a.what), folded(b.what)),
  date: (a, b) => byText(b.date, a.date),
  value: (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0,
  trust: (a, b) => a.trust - b.trust,
}
export const SORTS = Object.keys(ORDERS)

/** The places of rows in the order that a state asks for. The filter “lowest trust” is an order, too. */
export function ordered(rows: readonly TableRow[], { sort, set }: TableState): number[] {
  const order = ORDERS[sort || (set === 'trust' ? 'trust' : '')]
  const places = [...rows.keys()]
  return order ? places.toSorted((a, b) => order(rows[a]!, rows[b]!) || a - b) : places
}
