import { Producer } from './producer.ts'
import type { Tables } from './tables.ts'
import { Ukraine } from './ukraine.ts'

/** The whole model at one row: stocks, and the flows that follow from them. */
export class Engine {
  readonly us = new Producer()
  readonly europe = new Producer()
  readonly ukraine = new Ukraine()

  /** Stocks of row 0. */
  begin(tables: Tables): void {
    this.us.begin(tables.us)
    this.europe.begin(tables.europe)
    this.ukraine.begin(tables.ukraine)
  }

  /** Every flow of row `k` from the stocks at its start: equations 1 to 6 and 8. */
  flows(tables: Tables, k: number): void {
    const { us, europe, ukraine } = this
    us.flowsOfProduction(tables.us, k)
    europe.flowsOfProduction(tables.europe, k)
    ukraine.flowOfRequest(tables.ukraine, k, us, europe)
    us.flowsOfResponse(tables.us, k, ukraine)
    europe.flowsOfResponse(tables.europe, k, ukraine)
    ukraine.flowOfFire(tables.ukraine)
  }

  /** All stocks one step on (explicit Euler): equations 7, 9 and 10. */
  advance(tables: Tables, k: number): void {
    const { us, europe, ukraine } = this
    us.advance(tables.us, k, tables)
    europe.advance(tables.europe, k, tables)
    ukraine.advance(tables.ukraine, k, tables, us, europe)
  }
}
