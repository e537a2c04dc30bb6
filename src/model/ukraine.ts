import type { Producer } from './producer.ts'
import type { Tables, UkraineTables } from './tables.ts'
import { DAYS_PER_MONTH } from './time.ts'

/** Ukraine's stock and guns, and the flows of the row at hand. Rounds, guns, months. */
export class Ukraine {
  // Stocks
  stock = NaN
  gunsReady = NaN
  gunsInRepair = NaN
  firedTotal = NaN
  shortfall = NaN
  elsewhereTotal = NaN

  // What the minimum of equation 8 chooses from
  need = NaN
  byGuns = NaN
  byStock = NaN

  // Flows and other readings of the row
  elsewhere = NaN
  request = NaN
  fired = NaN

  /** Stocks at the start (row 0). */
  begin(u: UkraineTables): void {
    this.stock = u.stock0
    this.gunsReady = u.guns0
    this.gunsInRepair = 0
    this.firedTotal = this.shortfall = this.elsewhereTotal = 0
  }

  /** What is asked of the producers' stocks (rounds/month), given what they export: equation 3. */
  flowOfRequest(u: UkraineTables, k: number, us: Producer, europe: Producer): void {
    const exported = us.exported + europe.exported
    this.need = u.need[k]!
    this.elsewhere = u.elsewhere[k]!
    const cover = (u.coverWanted[k]! * this.need - this.stock) / u.adjustTime
    this.request = Math.max(0, this.need + cover - this.elsewhere - exported)
  }

  /** What is fired (rounds/month): equation 8. */
  flowOfFire(u: UkraineTables): void {
    this.byGuns = this.gunsReady * u.fireRate * DAYS_PER_MONTH
    this.byStock = Math.max(0, this.stock) / u.rationTime
    this.fired = Math.min(this.need, this.byGuns, this.byStock)
  }

  /** All stocks one step (`dt` months) on, given what arrives from the producers: equations 9 and 10. */
  advance(u: UkraineTables, k: number, { dt }: Tables, us: Producer, europe: Producer): void {
    const arrivals = us.arrivals + europe.arrivals
    this.stock += dt * (arrivals + this.elsewhere - this.fired)
    this.firedTotal += dt * this.fired
    this.shortfall += dt * (this.need - this.fired)
    this.elsewhereTotal += dt * this.elsewhere

    const broken = this.fired / u.roundsPerBreakdown
    const repaired = this.gunsInRepair / u.repairTime[k]!
    this.gunsReady += dt * (u.gunDeliveries[k]! - broken + repaired)
    this.gunsInRepair += dt * (broken * (1 - u.scrapShare) - repaired)
  }
}
