import { ROWS_ON_A_PHONE } from './rowsOnAPhone.ts'
import {
  fits,
  folded,
  ordered,
  PLAIN,
  queryOf,
  SORTS,
  stateOf,
  type TableRow,
  type TableState,
} from './tableState.ts'

const WRITE_AFTER = 300
const SETS = ['trust', 'unused', 'assumptions', 'recent']

/** Lets readers search, filter and sort the served table; what they ask stands in the address. */
export function startTable(form: HTMLFormElement, table: HTMLTableElement): void {
  const body = table.tBodies[0]!
  const elements = [...body.rows]
  const rows = elements.map(readRow)
  const valuesOf = (name: string) =>
    [...(form.elements.namedItem(name) as HTMLSelectElement).options].map(({ value }) => value)
  const offered = {
    kind: valuesOf('kind'),
    party: valuesOf('party'),
    grade: valuesOf('grade'),
    series: form.dataset.series!.split(' '),
    set: SETS,
    sort: SORTS,
  }
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('[data-set]')]
  const [count, left, none] = ['.count', '.left', '.none'].map((name) =>
    form.querySelector<HTMLElement>(name)!,
  ) as [HTMLElement, HTMLElement, HTMLElement]
  const more = document.querySelector<HTMLButtonElement>('[data-more]')!
  let state: TableState = PLAIN
  /** Pressed once, the whole stays. */
  let isWhole = false
  let writing: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    for (const [k, element] of elements.entries())
      element.hidden = !fits(rows[k]!, state, form.dataset.year!)
    const order = ordered(rows, state).map((k) => elements[k]!)
    if (order.some((element, k) => body.rows[k] !== element)) body.append(...order)
    let shown = 0
    for (const element of order)
      element.toggleAttribute('data-rest', !element.hidden && ++shown > ROWS_ON_A_PHONE && !isWhole)
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset.set === state.set))
    const number = new Intl.NumberFormat(document.documentElement.lang)
    count.textContent = form.dataset
      .count!.replace('{shown}', number.format(shown))
      .replace('{all}', number.format(rows.length))
    none.hidden = shown > 0
    more.textContent = more.dataset.more!.replace(
      '{count}',
      number.format(Math.max(0, shown - ROWS_ON_A_PHONE)),
    )
  }

  function fillForm(): void {
    for (const name of ['q', 'kind', 'party', 'grade', 'sort'] as const)
      (form.elements.namedItem(name) as HTMLInputElement).value = state[name]
  }

  /** Browsers allow few writes of the address in a row: the last of a word typed is written. */
  function write(): void {
    clearTimeout(writing)
    writing = setTimeout(() => {
      history.replaceState(history.state, '', `${location.pathname}${queryOf(state)}`)
    }, WRITE_AFTER)
  }

  function change(next: Partial<TableState>): void {
    state = { ...state, ...next }
    left.hidden = true
    show()
    write()
  }

  function readAddress(): void {
    const read = stateOf(location.search, offered)
    state = read.state
    fillForm()
    left.hidden = read.left.length === 0
    left.textContent = form.dataset.left!.replace('{names}', read.left.slice(0, 3).join(', '))
    show()
  }

  /** A row that the address names is shown and open, whatever is filtered. */
  function openNamed(): void {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!(row instanceof HTMLTableRowElement)) return
    row.hidden = false
    row.removeAttribute('data-rest')
    row.querySelector('details')!.open = true
    row.scrollIntoView()
  }

  form.addEventListener('submit', (event) => event.preventDefault())
  const heard = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement
    if (value !== state[name as keyof TableState]) change({ [name]: value })
  }
  form.addEventListener('input', heard)
  // What fills a field in without a key may tell of the change alone.
  form.addEventListener('change', heard)
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    state = PLAIN
    fillForm()
    change({})
  })
  more.addEventListener('click', () => {
    const next = body.querySelector<HTMLElement>('tr[data-rest] summary')
    isWhole = true
    show()
    next?.focus()
  })
  for (const button of buttons)
    button.addEventListener('click', () => change({ set: button.dataset.set! }))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-rows]'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      state = { ...PLAIN, series: link.dataset.rows! }
      fillForm()
      change({})
      form.scrollIntoView()
    })
  addEventListener('hashchange', openNamed)
  addEventListener('popstate', readAddress)
  readAddress()
  openNamed()
}

function readRow(row: HTMLTableRowElement): TableRow {
  const { kind, party, grade, series, trust, runs, day, number } = row.dataset
  return {
    text: folded(`${row.id} ${row.textContent}`),
    kind: kind!,
    party: party!,
    grade: grade!,
    series: series ?? '',
    trust: Number(trust),
    runs: runs !== undefined,
    date: day!,
    value: number === undefined ? null : Number(number),
    what: row.querySelector('summary')!.textContent,
  }
}

/** Marks series that have grown old since the page was built, by the reader's own clock. */
export function markStale(today: string): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-due]'))
    mark.hidden = today <= mark.dataset.due!
}
