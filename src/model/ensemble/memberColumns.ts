import type { OutcomeColumns } from '../outcomes.ts'
import { rowsFrom } from '../rows.ts'
import type { Tables } from '../tables.ts'

const producerColumns = (next: () => Float64Array) => ({
  releasable: next(),
  exports: next(),
  drawdown: next(),
  production: next(),
})
type ProducerColumns = ReturnType<typeof producerColumns>

/** The few series of one member that its bands and outcomes are read from, written anew for each member. */
export interface MemberColumns extends OutcomeColumns {
  readonly us: ProducerColumns
  readonly europe: ProducerColumns
  readonly shared: OutcomeColumns['shared'] & { readonly 'ukraine.stock': Float64Array }
}

/** Room for a member's columns; need and elsewhere are the tables' own. */
export function makeMemberColumns({ rows, steps }: Tables): MemberColumns {
  const next = rowsFrom(steps + 1, 10)
  return {
    us: producerColumns(next),
    europe: producerColumns(next),
    shared: {
      need: rows.need,
      elsewhere: rows.elsewhere,
      'ukraine.fired': next(),
      'ukraine.stock': next(),
    },
  }
}
