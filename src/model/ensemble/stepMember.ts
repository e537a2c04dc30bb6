import type { Tables } from '../tables.ts'
import { DAYS_PER_MONTH } from '../time.ts'
import type { MemberColumns } from './memberColumns.ts'

/** What a member comes to at its last row: rounds, EUR, and the longest lead time in months with its first row. */
export interface ProducerTotals {
  delivered: number
  signedValue: number
  peakLead: number
  peakRow: number
}

export interface MemberTotals {
  readonly us: ProducerTotals
  readonly europe: ProducerTotals
  fired: number
  shortfall: number
}

const nothing = (): ProducerTotals => ({ delivered: 0, signedValue: 0, peakLead: 0, peakRow: 0 })

/** Totals before the first step. */
export const noTotals = (): MemberTotals => ({
  us: nothing(),
  europe: nothing(),
  fired: 0,
  shortfall: 0,
})

/**
 * Steps one member through its tables, recording its columns and, at the end, its totals. These are
 * the equations of producer.ts and ukraine.ts a second time, in the order of MODEL.md, all in one
 * function and without what only a single run reports. Change them there first: a test holds every
 * number of this twin to theirs, to the last bit. It stands because an ensemble takes 40 % less time
 * with it (docs/speed.md): numbers in local variables, what holds for all rows read once, and
 * nothing multiplied by a joint share (j) of 0.
 */
export function stepMember(tables: Tables, columns: MemberColumns, totals: MemberTotals): void {
  const { us, europe, ukraine, dt, steps } = tables
  const { cycleTime, releaseTime, hiringTime, scarcity } = us
  const { jointContractYears, jointDiscount, jointStandardGain } = us
  const { payback, decisionTime, transitTime, sortTime, interchangeable } = us
  const { adjustTime, rationTime, fireRate, roundsPerBreakdown, scrapShare } = ukraine
  const { need, elsewhere, coverWanted, gunDeliveries, repairTime } = ukraine
  const usInputs = us.inputs
  const usOwnUse = us.ownUse
  const usExportShare = us.exportShare
  const usReserveFloor = us.reserveFloor
  const usLateJointShare = us.lateJointShare
  const usOrders = us.orders
  const usLateOrders = us.lateOrders
  const usDefenceShare = us.defenceShare
  const usShellShare = us.shellShare
  const usContractYears = us.contractYears
  const usBuildTime = us.buildTime
  const usShifts = us.shifts
  const { inForce: usInForce, grownShare: usGrownShare, fixed: usFixed } = us.fixedOutput
  const { drawWeight: usDrawWeight, price0: usPrice0, bookMonths0: usBookMonths0, gdp: usGdp } = us
  const usReleasableColumn = columns.us.releasable
  const usExportsColumn = columns.us.exports
  const usDrawdownColumn = columns.us.drawdown
  const usProductionColumn = columns.us.production
  const europeInputs = europe.inputs
  const europeOwnUse = europe.ownUse
  const europeExportShare = europe.exportShare
  const europeReserveFloor = europe.reserveFloor
  const europeLateJointShare = europe.lateJointShare
  const europeOrders = europe.orders
  const europeLateOrders = europe.lateOrders
  const europeDefenceShare = europe.defenceShare
  const europeShellShare = europe.shellShare
  const europeContractYears = europe.contractYears
  const europeBuildTime = europe.buildTime
  const europeShifts = europe.shifts
  const {
    inForce: europeInForce,
    grownShare: europeGrownShare,
    fixed: europeFixed,
  } = europe.fixedOutput
  const {
    drawWeight: europeDrawWeight,
    price0: europePrice0,
    bookMonths0: europeBookMonths0,
    gdp: europeGdp,
  } = europe
  const europeReleasableColumn = columns.europe.releasable
  const europeExportsColumn = columns.europe.exports
  const europeDrawdownColumn = columns.europe.drawdown
  const europeProductionColumn = columns.europe.production
  const firedColumn = columns.shared['ukraine.fired']
  const stockColumn = columns.shared['ukraine.stock']

  // Start
  let usCapacity = us.capacity0
  let usBook = us.capacity0 * us.bookMonths0
  let usShift = usShifts[0]!
  let usStock = us.stock0
  let usC1 = 0
  let usC2 = 0
  let usC3 = 0
  let usSorting = 0
  let usA1 = 0
  let usA2 = 0
  let usA3 = 0
  let usDelivered = 0
  let usSignedValue = 0
  let usPeakLead = -1
  let usPeakRow = 0
  let europeCapacity = europe.capacity0
  let europeBook = europe.capacity0 * europe.bookMonths0
  let europeShift = europeShifts[0]!
  let europeStock = europe.stock0
  let europeC1 = 0
  let europeC2 = 0
  let europeC3 = 0
  let europeSorting = 0
  let europeA1 = 0
  let europeA2 = 0
  let europeA3 = 0
  let europeDelivered = 0
  let europeSignedValue = 0
  let europePeakLead = -1
  let europePeakRow = 0
  let stock = ukraine.stock0
  let gunsReady = ukraine.guns0
  let gunsInRepair = 0
  let firedTotal = 0
  let shortfall = 0

  for (let k = 0; ; k++) {
    // 1. Production
    const usGrown = Math.min(usCapacity * usShift, usInputs[k]!, usBook / cycleTime)
    const usFixedNow = usInForce[k] === 1
    const usProduction = usFixedNow ? usGrownShare[k]! * usGrown + usFixed[k]! : usGrown
    const europeGrown = Math.min(
      europeCapacity * europeShift,
      europeInputs[k]!,
      europeBook / cycleTime,
    )
    const europeFixedNow = europeInForce[k] === 1
    const europeProduction = europeFixedNow
      ? europeGrownShare[k]! * europeGrown + europeFixed[k]!
      : europeGrown

    // 2. Own use and export
    const usOwn = Math.min(usProduction, usOwnUse[k]!)
    const usExport = (usProduction - usOwn) * usExportShare[k]!
    const europeOwn = Math.min(europeProduction, europeOwnUse[k]!)
    const europeExport = (europeProduction - europeOwn) * europeExportShare[k]!

    // 3. Request
    const needed = need[k]!
    const other = elsewhere[k]!
    const cover = (coverWanted[k]! * needed - stock) / adjustTime
    const request = Math.max(0, needed + cover - other - (usExport + europeExport))

    // 4. Draw-down
    const usReleasable = usStock - usReserveFloor[k]!
    const usDraw = Math.min(request * usDrawWeight, Math.max(0, usReleasable) / releaseTime)
    const europeReleasable = europeStock - europeReserveFloor[k]!
    const europeDraw = Math.min(
      request * europeDrawWeight,
      Math.max(0, europeReleasable) / releaseTime,
    )

    // 5. Price and orders
    const usJ = usLateJointShare[k]!
    const usLead = Math.min(120, usBook / Math.max(usProduction, 1))
    const usPrice =
      usPrice0 *
      (1 + scarcity * (Math.max(usLead, usBookMonths0) / usBookMonths0 - 1)) *
      (1 - jointDiscount * usJ)
    const usWanted = usJ === 0 ? usOrders[k]! : (1 - usJ) * usOrders[k]! + usJ * usLateOrders[k]!
    const usBudget = (usGdp * usDefenceShare[k]! * usShellShare[k]!) / 12
    const usSigned = usFixedNow ? usProduction : Math.min(usWanted, usBudget / usPrice)
    const europeJ = europeLateJointShare[k]!
    const europeLead = Math.min(120, europeBook / Math.max(europeProduction, 1))
    const europePrice =
      europePrice0 *
      (1 + scarcity * (Math.max(europeLead, europeBookMonths0) / europeBookMonths0 - 1)) *
      (1 - jointDiscount * europeJ)
    const europeWanted =
      europeJ === 0
        ? europeOrders[k]!
        : (1 - europeJ) * europeOrders[k]! + europeJ * europeLateOrders[k]!
    const europeBudget = (europeGdp * europeDefenceShare[k]! * europeShellShare[k]!) / 12
    const europeSigned = europeFixedNow
      ? europeProduction
      : Math.min(europeWanted, europeBudget / europePrice)

    // 6. Why firms build
    const usYears =
      usJ === 0 ? usContractYears[k]! : (1 - usJ) * usContractYears[k]! + usJ * jointContractYears
    const usVisible = usBook + usSigned * 12 * (usYears - 1)
    const usDesired = Math.min(usSigned, usVisible / payback[k]!)
    const usBuilding = usC1 + usC2 + usC3
    const usStart = Math.max(0, usDesired - usCapacity - usBuilding) / decisionTime[k]!
    const europeYears =
      europeJ === 0
        ? europeContractYears[k]!
        : (1 - europeJ) * europeContractYears[k]! + europeJ * jointContractYears
    const europeVisible = europeBook + europeSigned * 12 * (europeYears - 1)
    const europeDesired = Math.min(europeSigned, europeVisible / payback[k]!)
    const europeBuilding = europeC1 + europeC2 + europeC3
    const europeStart =
      Math.max(0, europeDesired - europeCapacity - europeBuilding) / decisionTime[k]!

    // 8. Firing
    const byGuns = gunsReady * fireRate * DAYS_PER_MONTH
    const fired = Math.min(needed, byGuns, Math.max(0, stock) / rationTime)

    usReleasableColumn[k] = usReleasable
    if (usLead > usPeakLead) {
      usPeakLead = usLead
      usPeakRow = k
    }
    usExportsColumn[k] = usExport
    usDrawdownColumn[k] = usDraw
    usProductionColumn[k] = usProduction
    europeReleasableColumn[k] = europeReleasable
    if (europeLead > europePeakLead) {
      europePeakLead = europeLead
      europePeakRow = k
    }
    europeExportsColumn[k] = europeExport
    europeDrawdownColumn[k] = europeDraw
    europeProductionColumn[k] = europeProduction
    firedColumn[k] = fired
    stockColumn[k] = stock
    if (k === steps) break

    // 7. Flows into stocks
    const s = 3 / transitTime[k]!
    const ready = interchangeable[k]!
    const usArrivals = s * usA3
    const usR = 3 / usBuildTime[k]!
    const usFinished = usR * usC3
    usC3 += dt * (usR * usC2 - usFinished)
    usC2 += dt * (usR * usC1 - usR * usC2)
    usC1 += dt * (usStart - usR * usC1)
    usCapacity += dt * usFinished
    usBook += dt * (usSigned - usProduction)
    usShift += (dt * (usShifts[k]! - usShift)) / hiringTime
    usStock += dt * (usProduction - usOwn - usExport - usDraw)
    const usShipped = usExport + usDraw
    const usPhi = usJ === 0 ? ready : ready + (1 - ready) * usJ * jointStandardGain
    const usSorted = usSorting / sortTime[k]!
    usSorting += dt * (usShipped * (1 - usPhi) - usSorted)
    usA3 += dt * (s * usA2 - usArrivals)
    usA2 += dt * (s * usA1 - s * usA2)
    usA1 += dt * (usShipped * usPhi + usSorted - s * usA1)
    usDelivered += dt * usArrivals
    usSignedValue += dt * usSigned * usPrice

    const europeArrivals = s * europeA3
    const europeR = 3 / europeBuildTime[k]!
    const europeFinished = europeR * europeC3
    europeC3 += dt * (europeR * europeC2 - europeFinished)
    europeC2 += dt * (europeR * europeC1 - europeR * europeC2)
    europeC1 += dt * (europeStart - europeR * europeC1)
    europeCapacity += dt * europeFinished
    europeBook += dt * (europeSigned - europeProduction)
    europeShift += (dt * (europeShifts[k]! - europeShift)) / hiringTime
    europeStock += dt * (europeProduction - europeOwn - europeExport - europeDraw)
    const europeShipped = europeExport + europeDraw
    const europePhi = europeJ === 0 ? ready : ready + (1 - ready) * europeJ * jointStandardGain
    const europeSorted = europeSorting / sortTime[k]!
    europeSorting += dt * (europeShipped * (1 - europePhi) - europeSorted)
    europeA3 += dt * (s * europeA2 - europeArrivals)
    europeA2 += dt * (s * europeA1 - s * europeA2)
    europeA1 += dt * (europeShipped * europePhi + europeSorted - s * europeA1)
    europeDelivered += dt * europeArrivals
    europeSignedValue += dt * europeSigned * europePrice

    // 9. and 10. Ukraine's stock and guns
    stock += dt * (usArrivals + europeArrivals + other - fired)
    firedTotal += dt * fired
    shortfall += dt * (needed - fired)
    const broken = fired / roundsPerBreakdown
    const repaired = gunsInRepair / repairTime[k]!
    gunsReady += dt * (gunDeliveries[k]! - broken + repaired)
    gunsInRepair += dt * (broken * (1 - scrapShare) - repaired)
  }

  totals.us.delivered = usDelivered
  totals.us.signedValue = usSignedValue
  totals.us.peakLead = usPeakLead
  totals.us.peakRow = usPeakRow
  totals.europe.delivered = europeDelivered
  totals.europe.signedValue = europeSignedValue
  totals.europe.peakLead = europePeakLead
  totals.europe.peakRow = europePeakRow
  totals.fired = firedTotal
  totals.shortfall = shortfall
}
