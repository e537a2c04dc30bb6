// Made from src/model/equations.ts by `npm run generate`: change it there.
import type { MemberColumns } from '../ensemble/memberColumns.ts'
import type { MemberTotals } from '../ensemble/memberTotals.ts'
import type { Tables } from '../tables.ts'

/** Steps a member of an ensemble, recording only what bands and outcomes are read from. */
export function stepMember(tables: Tables, columns: MemberColumns, totals: MemberTotals): void {
  const { dt, steps } = tables
  const {
    adjustTime,
    rationTime,
    'ukraine.stock0': ukraineStock0,
    'us.capacity0': usCapacity0,
    'us.bookMonths0': usBookMonths0,
    'us.stock0': usStock0,
    'us.patience': usPatience,
    'us.drawWeight': usDrawWeight,
    'us.price0': usPrice0,
    'us.gdp': usGdp,
    'europe.capacity0': europeCapacity0,
    'europe.bookMonths0': europeBookMonths0,
    'europe.stock0': europeStock0,
    'europe.patience': europePatience,
    'europe.drawWeight': europeDrawWeight,
    'europe.price0': europePrice0,
    'europe.gdp': europeGdp,
    hiringTime,
    cycleTime,
    scarcity,
    jointContractYears,
    jointDiscount,
    jointStandardGain,
    releaseTime,
    guns0,
    fireRate,
    roundsPerBreakdown,
    scrapShare,
  } = tables.numbers
  const {
    need: needTable,
    elsewhere: elsewhereTable,
    coverWanted: coverWantedTable,
    'us.reserveFloor': usReserveFloorTable,
    'us.ownUse': usOwnUseTable,
    'us.orders': usOrdersTable,
    'us.contractYears': usContractYearsTable,
    'us.shifts': usShiftsTable,
    'us.inputs': usInputsTable,
    'us.buildTime': usBuildTimeTable,
    'us.exportShare': usExportShareTable,
    'us.aidShare': usAidShareTable,
    'us.soldShare': usSoldShareTable,
    'us.defenceShare': usDefenceShareTable,
    'us.shellShare': usShellShareTable,
    'europe.reserveFloor': europeReserveFloorTable,
    'europe.ownUse': europeOwnUseTable,
    'europe.orders': europeOrdersTable,
    'europe.contractYears': europeContractYearsTable,
    'europe.shifts': europeShiftsTable,
    'europe.inputs': europeInputsTable,
    'europe.buildTime': europeBuildTimeTable,
    'europe.exportShare': europeExportShareTable,
    'europe.aidShare': europeAidShareTable,
    'europe.soldShare': europeSoldShareTable,
    'europe.defenceShare': europeDefenceShareTable,
    'europe.shellShare': europeShellShareTable,
    payback: paybackTable,
    decisionTime: decisionTimeTable,
    transitTime: transitTimeTable,
    sortTime: sortTimeTable,
    interchangeable: interchangeableTable,
    gunDeliveries: gunDeliveriesTable,
    repairTime: repairTimeTable,
    'us.fixedInForce': usFixedInForceTable,
    'us.grownShare': usGrownShareTable,
    'us.fixed': usFixedTable,
    'us.lateOrders': usLateOrdersTable,
    'us.lateJointShare': usLateJointShareTable,
    'europe.fixedInForce': europeFixedInForceTable,
    'europe.grownShare': europeGrownShareTable,
    'europe.fixed': europeFixedTable,
    'europe.lateOrders': europeLateOrdersTable,
    'europe.lateJointShare': europeLateJointShareTable,
  } = tables.rows
  const daysPerMonth = 30.4375
  const monthsPerYear = 12
  const firstYear = 1
  const longestLead = 120
  const leastProduction = 1
  const usReleasableColumn = columns.us.releasable
  const usExportsColumn = columns.us.exports
  const usDrawdownColumn = columns.us.drawdown
  const usProductionColumn = columns.us.production
  const europeReleasableColumn = columns.europe.releasable
  const europeExportsColumn = columns.europe.exports
  const europeDrawdownColumn = columns.europe.drawdown
  const europeProductionColumn = columns.europe.production
  const ukraineFiredColumn = columns.shared['ukraine.fired']
  const ukraineStockColumn = columns.shared['ukraine.stock']

  // Start
  let usBook = usCapacity0 * usBookMonths0
  let usC1 = 0
  let usC2 = 0
  let usC3 = 0
  let usCapacity = usCapacity0
  let usShift = usShiftsTable[0]!
  let usStock = usStock0
  let usSorting = 0
  let usA1 = 0
  let usA2 = 0
  let usA3 = 0
  let usDelivered = 0
  let usSignedValue = 0
  let europeBook = europeCapacity0 * europeBookMonths0
  let europeC1 = 0
  let europeC2 = 0
  let europeC3 = 0
  let europeCapacity = europeCapacity0
  let europeShift = europeShiftsTable[0]!
  let europeStock = europeStock0
  let europeSorting = 0
  let europeA1 = 0
  let europeA2 = 0
  let europeA3 = 0
  let europeDelivered = 0
  let europeSignedValue = 0
  let ukraineStock = ukraineStock0
  let ukraineFiredTotal = 0
  let ukraineShortfall = 0
  let gunsReady = guns0
  let gunsInRepair = 0
  let usLeadTimePeak = -1
  let usLeadTimePeakRow = 0
  let europeLeadTimePeak = -1
  let europeLeadTimePeakRow = 0

  for (let k = 0; ; k++) {
    // 1. Production
    const usWorkedCapacity = usCapacity * usShift
    const usGrown = Math.min(usWorkedCapacity, usInputsTable[k]!, usBook / cycleTime)
    const usFixedInForce = usFixedInForceTable[k]!
    const usProduction =
      usFixedInForce > 0.5 ? usGrownShareTable[k]! * usGrown + usFixedTable[k]! : usGrown
    const europeWorkedCapacity = europeCapacity * europeShift
    const europeGrown = Math.min(
      europeWorkedCapacity,
      europeInputsTable[k]!,
      europeBook / cycleTime,
    )
    const europeFixedInForce = europeFixedInForceTable[k]!
    const europeProduction =
      europeFixedInForce > 0.5
        ? europeGrownShareTable[k]! * europeGrown + europeFixedTable[k]!
        : europeGrown

    // 2. Own use, export and sale
    const usOwn = Math.min(usProduction, usOwnUseTable[k]!)
    const usAidShare = usAidShareTable[k]!
    const usExport = (usProduction - usOwn) * usExportShareTable[k]! * usAidShare
    const europeOwn = Math.min(europeProduction, europeOwnUseTable[k]!)
    const europeAidShare = europeAidShareTable[k]!
    const europeExport =
      (europeProduction - europeOwn) * europeExportShareTable[k]! * europeAidShare

    // 3. Request
    const need = needTable[k]!
    const elsewhere = elsewhereTable[k]!
    const request = Math.max(
      0,
      need +
        (coverWantedTable[k]! * need - ukraineStock) / adjustTime -
        elsewhere -
        (usExport + europeExport),
    )

    // 4. Draw-down
    const usReserveFloor = usReserveFloorTable[k]!
    const usOffered = Math.min(
      request * usDrawWeight,
      Math.max(0, usStock - usReserveFloor) / releaseTime,
    )
    const usDraw = usOffered * usAidShare
    const usReleasable = usStock - usReserveFloor
    const europeReserveFloor = europeReserveFloorTable[k]!
    const europeOffered = Math.min(
      request * europeDrawWeight,
      Math.max(0, europeStock - europeReserveFloor) / releaseTime,
    )
    const europeDraw = europeOffered * europeAidShare
    const europeReleasable = europeStock - europeReserveFloor

    // 5. Price and orders
    const usLead = Math.min(longestLead, usBook / Math.max(usProduction, leastProduction))
    const europeLead = Math.min(
      longestLead,
      europeBook / Math.max(europeProduction, leastProduction),
    )

    // 8. Fire
    const ukraineFired = Math.min(
      need,
      gunsReady * fireRate * daysPerMonth,
      Math.max(0, ukraineStock) / rationTime,
    )

    usReleasableColumn[k] = usReleasable
    usExportsColumn[k] = usExport
    usDrawdownColumn[k] = usDraw
    usProductionColumn[k] = usProduction
    europeReleasableColumn[k] = europeReleasable
    europeExportsColumn[k] = europeExport
    europeDrawdownColumn[k] = europeDraw
    europeProductionColumn[k] = europeProduction
    ukraineFiredColumn[k] = ukraineFired
    ukraineStockColumn[k] = ukraineStock
    if (usLead > usLeadTimePeak) {
      usLeadTimePeak = usLead
      usLeadTimePeakRow = k
    }
    if (europeLead > europeLeadTimePeak) {
      europeLeadTimePeak = europeLead
      europeLeadTimePeakRow = k
    }
    if (k === steps) break

    // 2. Own use, export and sale
    const usLeftOver = usProduction - usOwn - usExport
    const usSold = usLeftOver * usSoldShareTable[k]!

    const europeLeftOver = europeProduction - europeOwn - europeExport
    const europeSold = europeLeftOver * europeSoldShareTable[k]!

    // 5. Price and orders
    const usJ = usLateJointShareTable[k]!
    const usPrice =
      usPrice0 *
      (1 + scarcity * (Math.max(usLead, usBookMonths0) / usBookMonths0 - 1)) *
      (1 - jointDiscount * usJ)
    const usWished =
      usJ === 0 ? usOrdersTable[k]! : (1 - usJ) * usOrdersTable[k]! + usJ * usLateOrdersTable[k]!
    const usWanted = usWished * Math.min(1, Math.max(0, 2 - usLead / usPatience))
    const usBudget = (usGdp * usDefenceShareTable[k]! * usShellShareTable[k]!) / monthsPerYear
    const usAffordable = usBudget / usPrice
    const usSigned = usFixedInForce > 0.5 ? usProduction : Math.min(usWanted, usAffordable)

    const europeJ = europeLateJointShareTable[k]!
    const europePrice =
      europePrice0 *
      (1 + scarcity * (Math.max(europeLead, europeBookMonths0) / europeBookMonths0 - 1)) *
      (1 - jointDiscount * europeJ)
    const europeWished =
      europeJ === 0
        ? europeOrdersTable[k]!
        : (1 - europeJ) * europeOrdersTable[k]! + europeJ * europeLateOrdersTable[k]!
    const europeWanted = europeWished * Math.min(1, Math.max(0, 2 - europeLead / europePatience))
    const europeBudget =
      (europeGdp * europeDefenceShareTable[k]! * europeShellShareTable[k]!) / monthsPerYear
    const europeAffordable = europeBudget / europePrice
    const europeSigned =
      europeFixedInForce > 0.5 ? europeProduction : Math.min(europeWanted, europeAffordable)

    // 6. Why firms build
    const usYears =
      usJ === 0
        ? usContractYearsTable[k]!
        : (1 - usJ) * usContractYearsTable[k]! + usJ * jointContractYears
    const usVisible = usBook + usSigned * monthsPerYear * (usYears - firstYear)
    const payback = paybackTable[k]!
    const usPaidBack = usVisible / payback
    const usDesired = Math.min(usSigned, usPaidBack)
    const usBuilding = usC1 + usC2 + usC3
    const decisionTime = decisionTimeTable[k]!
    const usStart = Math.max(0, usDesired - usCapacity - usBuilding) / decisionTime

    const europeYears =
      europeJ === 0
        ? europeContractYearsTable[k]!
        : (1 - europeJ) * europeContractYearsTable[k]! + europeJ * jointContractYears
    const europeVisible = europeBook + europeSigned * monthsPerYear * (europeYears - firstYear)
    const europePaidBack = europeVisible / payback
    const europeDesired = Math.min(europeSigned, europePaidBack)
    const europeBuilding = europeC1 + europeC2 + europeC3
    const europeStart = Math.max(0, europeDesired - europeCapacity - europeBuilding) / decisionTime

    // 7. Flows into stocks
    const s = 3 / transitTimeTable[k]!

    const usR = 3 / usBuildTimeTable[k]!
    const usShipped = usExport + usDraw
    const interchangeable = interchangeableTable[k]!
    const usPhi =
      usJ === 0
        ? interchangeable
        : interchangeable + (1 - interchangeable) * usJ * jointStandardGain
    const usArrivals = s * usA3
    const usBuildingOn1 = usR * usC1
    const usBuildingOn2 = usR * usC2
    const usCompleting = usR * usC3
    const sortTime = sortTimeTable[k]!
    const usSortingOut = usSorting / sortTime
    const usTravelling1 = s * usA1
    const usTravelling2 = s * usA2
    usBook += dt * (usSigned - usProduction)
    usC1 += dt * (usStart - usBuildingOn1)
    usC2 += dt * (usBuildingOn1 - usBuildingOn2)
    usC3 += dt * (usBuildingOn2 - usCompleting)
    usCapacity += dt * usCompleting
    usShift += (dt * (usShiftsTable[k]! - usShift)) / hiringTime
    usStock += dt * (usLeftOver - usSold - usDraw)
    usSorting += dt * (usShipped * (1 - usPhi) - usSortingOut)
    usA1 += dt * (usShipped * usPhi + usSortingOut - usTravelling1)
    usA2 += dt * (usTravelling1 - usTravelling2)
    usA3 += dt * (usTravelling2 - usArrivals)
    usDelivered += dt * usArrivals
    usSignedValue += dt * usSigned * usPrice

    const europeR = 3 / europeBuildTimeTable[k]!
    const europeShipped = europeExport + europeDraw
    const europePhi =
      europeJ === 0
        ? interchangeable
        : interchangeable + (1 - interchangeable) * europeJ * jointStandardGain
    const europeArrivals = s * europeA3
    const europeBuildingOn1 = europeR * europeC1
    const europeBuildingOn2 = europeR * europeC2
    const europeCompleting = europeR * europeC3
    const europeSortingOut = europeSorting / sortTime
    const europeTravelling1 = s * europeA1
    const europeTravelling2 = s * europeA2
    europeBook += dt * (europeSigned - europeProduction)
    europeC1 += dt * (europeStart - europeBuildingOn1)
    europeC2 += dt * (europeBuildingOn1 - europeBuildingOn2)
    europeC3 += dt * (europeBuildingOn2 - europeCompleting)
    europeCapacity += dt * europeCompleting
    europeShift += (dt * (europeShiftsTable[k]! - europeShift)) / hiringTime
    europeStock += dt * (europeLeftOver - europeSold - europeDraw)
    europeSorting += dt * (europeShipped * (1 - europePhi) - europeSortingOut)
    europeA1 += dt * (europeShipped * europePhi + europeSortingOut - europeTravelling1)
    europeA2 += dt * (europeTravelling1 - europeTravelling2)
    europeA3 += dt * (europeTravelling2 - europeArrivals)
    europeDelivered += dt * europeArrivals
    europeSignedValue += dt * europeSigned * europePrice

    // 9. Ukraine’s stock
    ukraineStock += dt * (usArrivals + europeArrivals + elsewhere - ukraineFired)
    ukraineFiredTotal += dt * ukraineFired
    ukraineShortfall += dt * (need - ukraineFired)

    // 10. Guns
    const broken = ukraineFired / roundsPerBreakdown
    const repaired = gunsInRepair / repairTimeTable[k]!
    gunsReady += dt * (gunDeliveriesTable[k]! - broken + repaired)
    gunsInRepair += dt * (broken * (1 - scrapShare) - repaired)
  }

  totals.us.delivered = usDelivered
  totals.us.signedValue = usSignedValue
  totals.europe.delivered = europeDelivered
  totals.europe.signedValue = europeSignedValue
  totals.shared['ukraine.firedTotal'] = ukraineFiredTotal
  totals.shared['ukraine.shortfall'] = ukraineShortfall
  totals.us.leadTimePeak = usLeadTimePeak
  totals.us.leadTimePeakRow = usLeadTimePeakRow
  totals.europe.leadTimePeak = europeLeadTimePeak
  totals.europe.leadTimePeakRow = europeLeadTimePeakRow
}
