import type { ProducerTables, Tables } from './tables.ts'

const MOST_LEAD_MONTHS = 120

/**
 * One producer: its stocks, and the flows of the row at hand. Rounds, months, EUR; numbers in
 * comments are the equations of MODEL.md. `flows…` read stocks only; `advance` alone changes them.
 * NaN until begun: a field that begins with a whole number is laid out anew at its first fraction,
 * which now and then made a run take twice as long.
 */
export class Producer {
  // Stocks
  capacity = NaN
  c1 = NaN
  c2 = NaN
  c3 = NaN
  book = NaN
  shift = NaN
  stock = NaN
  sorting = NaN
  a1 = NaN
  a2 = NaN
  a3 = NaN
  delivered = NaN
  produced = NaN
  ownTotal = NaN
  signedValue = NaN

  // What each minimum chooses from
  byCapacity = NaN
  byInputs = NaN
  byBook = NaN
  asked = NaN
  givable = NaN
  wanted = NaN
  affordable = NaN
  byVisibility = NaN

  // Flows and other readings of the row
  fixedInForce = false
  grown = NaN
  production = NaN
  own = NaN
  exported = NaN
  draw = NaN
  j = NaN
  lead = NaN
  price = NaN
  signed = NaN
  building = NaN
  start = NaN
  arrivals = NaN

  /** Stocks at the start (row 0). */
  begin(p: ProducerTables): void {
    this.capacity = p.capacity0
    this.book = p.capacity0 * p.bookMonths0
    this.shift = p.shifts[0]!
    this.stock = p.stock0
    this.c1 = this.c2 = this.c3 = 0
    this.sorting = this.a1 = this.a2 = this.a3 = 0
    this.delivered = this.produced = this.ownTotal = this.signedValue = 0
  }

  /** Production, own use and exports (rounds/month): equations 1 and 2. */
  flowsOfProduction(p: ProducerTables, k: number): void {
    this.byCapacity = this.capacity * this.shift
    this.byInputs = p.inputs[k]!
    this.byBook = this.book / p.cycleTime
    this.grown = Math.min(this.byCapacity, this.byInputs, this.byBook)
    const { inForce, grownShare, fixed } = p.fixedOutput
    this.fixedInForce = inForce[k] === 1
    this.production = this.fixedInForce ? grownShare[k]! * this.grown + fixed[k]! : this.grown

    this.own = Math.min(this.production, p.ownUse[k]!)
    this.exported = (this.production - this.own) * p.exportShare[k]!
  }

  /** Draw-down (rounds/month) against Ukraine's request, orders (rounds/month, EUR/round), new lines (rounds/month²) and arrivals: equations 4 to 6, and the outflow of transit. */
  flowsOfResponse(p: ProducerTables, k: number, { request }: { readonly request: number }): void {
    this.asked = request * p.drawWeight
    this.givable = Math.max(0, this.stock - p.reserveFloor[k]!) / p.releaseTime
    this.draw = Math.min(this.asked, this.givable)

    const j = (this.j = p.lateJointShare[k]!)
    this.lead = Math.min(MOST_LEAD_MONTHS, this.book / Math.max(this.production, 1))
    this.price =
      p.price0 *
      (1 + p.scarcity * (Math.max(this.lead, p.bookMonths0) / p.bookMonths0 - 1)) *
      (1 - p.jointDiscount * j)
    this.wanted = (1 - j) * p.orders[k]! + j * p.lateOrders[k]!
    const budget = (p.gdp * p.defenceShare[k]! * p.shellShare[k]!) / 12
    this.affordable = budget / this.price
    this.signed = this.fixedInForce ? this.production : Math.min(this.wanted, this.affordable)

    const years = (1 - j) * p.contractYears[k]! + j * p.jointContractYears
    const visible = this.book + this.signed * 12 * (years - 1)
    this.byVisibility = visible / p.payback[k]!
    const desired = Math.min(this.signed, this.byVisibility)
    this.building = this.c1 + this.c2 + this.c3
    this.start = Math.max(0, desired - this.capacity - this.building) / p.decisionTime[k]!

    this.arrivals = (3 / p.transitTime[k]!) * this.a3
  }

  /** All stocks one step (`dt` months) on, from the flows of row `k`: equation 7. */
  advance(p: ProducerTables, k: number, { dt }: Tables): void {
    const r = 3 / p.buildTime[k]!
    const finished = r * this.c3
    this.c3 += dt * (r * this.c2 - finished)
    this.c2 += dt * (r * this.c1 - r * this.c2)
    this.c1 += dt * (this.start - r * this.c1)
    this.capacity += dt * finished
    this.book += dt * (this.signed - this.production)
    this.shift += (dt * (p.shifts[k]! - this.shift)) / p.hiringTime
    this.stock += dt * (this.production - this.own - this.exported - this.draw)

    const shipped = this.exported + this.draw
    const phi = p.interchangeable[k]! + (1 - p.interchangeable[k]!) * this.j * p.jointStandardGain
    const sorted = this.sorting / p.sortTime[k]!
    this.sorting += dt * (shipped * (1 - phi) - sorted)
    const s = 3 / p.transitTime[k]!
    this.a3 += dt * (s * this.a2 - this.arrivals)
    this.a2 += dt * (s * this.a1 - s * this.a2)
    this.a1 += dt * (shipped * phi + sorted - s * this.a1)

    this.delivered += dt * this.arrivals
    this.produced += dt * this.production
    this.ownTotal += dt * this.own
    this.signedValue += dt * this.signed * this.price
  }
}
