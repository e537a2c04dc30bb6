export type MunitionId = 'shells155' | 'javelin' | 'stinger' | 'gmlrs' | 'patriot'

export interface MunitionRow {
  readonly id: MunitionId
  /** The figure that counts what America gave; null where none was published. */
  readonly given: string | null
  /** What is made: a yearly figure, a monthly one, or an order with the day it is due. */
  readonly made:
    | { readonly fact: string; readonly per: 'month' | 'year' }
    | { readonly order: string; readonly due: string }
  /** Somebody else's count of the years; `widens` where it counts the same thing in another way. */
  readonly counted: { readonly fact: string; readonly widens: boolean } | null
}

/** What America gave in the first year, against what it made in a year. */
export const MUNITIONS: readonly MunitionRow[] = [
  {
    id: 'shells155',
    given: 'us-deliv-2023-01',
    made: { fact: 'us-155-prewar', per: 'month' },
    counted: { fact: 'us-155-csis-rebuild', widens: false },
  },
  {
    id: 'javelin',
    given: 'javelin-given-2022',
    made: { fact: 'javelin-output-2022', per: 'year' },
    counted: { fact: 'javelin-years-2022-08', widens: true },
  },
  {
    id: 'stinger',
    given: 'stinger-given-2022',
    made: { order: 'stinger-order-2022', due: 'stinger-due-2026' },
    counted: null,
  },
  {
    id: 'gmlrs',
    given: null,
    made: { fact: 'gmlrs-output-2022', per: 'year' },
    counted: null,
  },
  {
    id: 'patriot',
    given: null,
    made: { fact: 'patriot-delivered-2025', per: 'year' },
    counted: null,
  },
]
