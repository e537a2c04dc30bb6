// Made from src/model/equations.ts by `npm run generate`: change it there.
import type { RunColumns } from '../columns.ts'
import type { LimitColumns } from '../limits.ts'
import type { Tables } from '../tables.ts'

/** Steps the model through its tables, recording every series and what binds in each row. */
export function stepRun(tables: Tables, columns: RunColumns, limits: LimitColumns): void {
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
  const needColumn = columns.shared.need
  const elsewhereColumn = columns.shared.elsewhere
  const requestColumn = columns.shared.request
  const elsewhereTotalColumn = columns.shared.elsewhereTotal
  const gunsReadyColumn = columns.shared['guns.ready']
  const gunsInRepairColumn = columns.shared['guns.inRepair']
  const ukraineStockColumn = columns.shared['ukraine.stock']
  const ukraineArrivalsColumn = columns.shared['ukraine.arrivals']
  const ukraineFiredColumn = columns.shared['ukraine.fired']
  const ukraineFiredTotalColumn = columns.shared['ukraine.firedTotal']
  const ukraineShortfallColumn = columns.shared['ukraine.shortfall']
  const usCapacityColumn = columns.us.capacity
  const usBuildingColumn = columns.us.building
  const usBookColumn = columns.us.book
  const usLeadTimeColumn = columns.us.leadTime
  const usPriceColumn = columns.us.price
  const usSignedColumn = columns.us.signed
  const usShiftsColumn = columns.us.shifts
  const usProductionColumn = columns.us.production
  const usOwnUseColumn = columns.us.ownUse
  const usExportsColumn = columns.us.exports
  const usDrawdownColumn = columns.us.drawdown
  const usStockColumn = columns.us.stock
  const usReleasableColumn = columns.us.releasable
  const usSortingColumn = columns.us.sorting
  const usInTransitColumn = columns.us.inTransit
  const usArrivalsColumn = columns.us.arrivals
  const usDeliveredColumn = columns.us.delivered
  const usProducedColumn = columns.us.produced
  const usSignedValueColumn = columns.us.signedValue
  const usOwnTotalColumn = columns.us.ownTotal
  const usSoldColumn = columns.us.sold
  const usSoldTotalColumn = columns.us.soldTotal
  const usWorkedCapacityColumn = columns.us.workedCapacity
  const europeCapacityColumn = columns.europe.capacity
  const europeBuildingColumn = columns.europe.building
  const europeBookColumn = columns.europe.book
  const europeLeadTimeColumn = columns.europe.leadTime
  const europePriceColumn = columns.europe.price
  const europeSignedColumn = columns.europe.signed
  const europeShiftsColumn = columns.europe.shifts
  const europeProductionColumn = columns.europe.production
  const europeOwnUseColumn = columns.europe.ownUse
  const europeExportsColumn = columns.europe.exports
  const europeDrawdownColumn = columns.europe.drawdown
  const europeStockColumn = columns.europe.stock
  const europeReleasableColumn = columns.europe.releasable
  const europeSortingColumn = columns.europe.sorting
  const europeInTransitColumn = columns.europe.inTransit
  const europeArrivalsColumn = columns.europe.arrivals
  const europeDeliveredColumn = columns.europe.delivered
  const europeProducedColumn = columns.europe.produced
  const europeSignedValueColumn = columns.europe.signedValue
  const europeOwnTotalColumn = columns.europe.ownTotal
  const europeSoldColumn = columns.europe.sold
  const europeSoldTotalColumn = columns.europe.soldTotal
  const europeWorkedCapacityColumn = columns.europe.workedCapacity
  const ukraineLimitColumn = limits.ukraine
  const usProductionLimitColumn = limits.us.productionLimit
  const usDrawLimitColumn = limits.us.drawLimit
  const usGrowthLimitColumn = limits.us.growthLimit
  const europeProductionLimitColumn = limits.europe.productionLimit
  const europeDrawLimitColumn = limits.europe.drawLimit
  const europeGrowthLimitColumn = limits.europe.growthLimit

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
  let usProduced = 0
  let usOwnTotal = 0
  let usSoldTotal = 0
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
  let europeProduced = 0
  let europeOwnTotal = 0
  let europeSoldTotal = 0
  let europeSignedValue = 0
  let ukraineStock = ukraineStock0
  let ukraineFiredTotal = 0
  let ukraineShortfall = 0
  let elsewhereTotal = 0
  let gunsReady = guns0
  let gunsInRepair = 0

  for (let k = 0; ; k++) {
    // 1. Production
    const usWorkedCapacity = usCapacity * usShift
    const usGrownByBook = usBook / cycleTime
    const usInputs = usInputsTable[k]!
    const usGrown = Math.min(usWorkedCapacity, usInputs, usGrownByBook)
    const usFixedInForce = usFixedInForceTable[k]!
    const usProduction =
      usFixedInForce > 0.5 ? usGrownShareTable[k]! * usGrown + usFixedTable[k]! : usGrown
    const europeWorkedCapacity = europeCapacity * europeShift
    const europeGrownByBook = europeBook / cycleTime
    const europeInputs = europeInputsTable[k]!
    const europeGrown = Math.min(europeWorkedCapacity, europeInputs, europeGrownByBook)
    const europeFixedInForce = europeFixedInForceTable[k]!
    const europeProduction =
      europeFixedInForce > 0.5
        ? europeGrownShareTable[k]! * europeGrown + europeFixedTable[k]!
        : europeGrown

    // 2. Own use, export and sale
    const usOwn = Math.min(usProduction, usOwnUseTable[k]!)
    const usAidShare = usAidShareTable[k]!
    const usExport = (usProduction - usOwn) * usExportShareTable[k]! * usAidShare
    const usLeftOver = usProduction - usOwn - usExport
    const usSold = usLeftOver * usSoldShareTable[k]!
    const europeOwn = Math.min(europeProduction, europeOwnUseTable[k]!)
    const europeAidShare = europeAidShareTable[k]!
    const europeExport =
      (europeProduction - europeOwn) * europeExportShareTable[k]! * europeAidShare
    const europeLeftOver = europeProduction - europeOwn - europeExport
    const europeSold = europeLeftOver * europeSoldShareTable[k]!

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
    const usOfferedByRequest = request * usDrawWeight
    const usReserveFloor = usReserveFloorTable[k]!
    const usOfferedByFloor = Math.max(0, usStock - usReserveFloor) / releaseTime
    const usOffered = Math.min(usOfferedByRequest, usOfferedByFloor)
    const usDraw = usOffered * usAidShare
    const usReleasable = usStock - usReserveFloor
    const europeOfferedByRequest = request * europeDrawWeight
    const europeReserveFloor = europeReserveFloorTable[k]!
    const europeOfferedByFloor = Math.max(0, europeStock - europeReserveFloor) / releaseTime
    const europeOffered = Math.min(europeOfferedByRequest, europeOfferedByFloor)
    const europeDraw = europeOffered * europeAidShare
    const europeReleasable = europeStock - europeReserveFloor

    // 5. Price and orders
    const usJ = usLateJointShareTable[k]!
    const usLead = Math.min(longestLead, usBook / Math.max(usProduction, leastProduction))
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
    const europeLead = Math.min(
      longestLead,
      europeBook / Math.max(europeProduction, leastProduction),
    )
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
    const usInTransit = usA1 + usA2 + usA3
    const usArrivals = s * usA3
    const europeInTransit = europeA1 + europeA2 + europeA3
    const europeArrivals = s * europeA3

    // 8. Fire
    const ukraineFiredByGuns = gunsReady * fireRate * daysPerMonth
    const ukraineFiredByStock = Math.max(0, ukraineStock) / rationTime
    const ukraineFired = Math.min(need, ukraineFiredByGuns, ukraineFiredByStock)

    // 9. Ukraine’s stock
    const ukraineArrivals = usArrivals + europeArrivals

    needColumn[k] = need
    elsewhereColumn[k] = elsewhere
    requestColumn[k] = request
    elsewhereTotalColumn[k] = elsewhereTotal
    gunsReadyColumn[k] = gunsReady
    gunsInRepairColumn[k] = gunsInRepair
    ukraineStockColumn[k] = ukraineStock
    ukraineArrivalsColumn[k] = ukraineArrivals
    ukraineFiredColumn[k] = ukraineFired
    ukraineFiredTotalColumn[k] = ukraineFiredTotal
    ukraineShortfallColumn[k] = ukraineShortfall
    usCapacityColumn[k] = usCapacity
    usBuildingColumn[k] = usBuilding
    usBookColumn[k] = usBook
    usLeadTimeColumn[k] = usLead
    usPriceColumn[k] = usPrice
    usSignedColumn[k] = usSigned
    usShiftsColumn[k] = usShift
    usProductionColumn[k] = usProduction
    usOwnUseColumn[k] = usOwn
    usExportsColumn[k] = usExport
    usDrawdownColumn[k] = usDraw
    usStockColumn[k] = usStock
    usReleasableColumn[k] = usReleasable
    usSortingColumn[k] = usSorting
    usInTransitColumn[k] = usInTransit
    usArrivalsColumn[k] = usArrivals
    usDeliveredColumn[k] = usDelivered
    usProducedColumn[k] = usProduced
    usSignedValueColumn[k] = usSignedValue
    usOwnTotalColumn[k] = usOwnTotal
    usSoldColumn[k] = usSold
    usSoldTotalColumn[k] = usSoldTotal
    usWorkedCapacityColumn[k] = usWorkedCapacity
    europeCapacityColumn[k] = europeCapacity
    europeBuildingColumn[k] = europeBuilding
    europeBookColumn[k] = europeBook
    europeLeadTimeColumn[k] = europeLead
    europePriceColumn[k] = europePrice
    europeSignedColumn[k] = europeSigned
    europeShiftsColumn[k] = europeShift
    europeProductionColumn[k] = europeProduction
    europeOwnUseColumn[k] = europeOwn
    europeExportsColumn[k] = europeExport
    europeDrawdownColumn[k] = europeDraw
    europeStockColumn[k] = europeStock
    europeReleasableColumn[k] = europeReleasable
    europeSortingColumn[k] = europeSorting
    europeInTransitColumn[k] = europeInTransit
    europeArrivalsColumn[k] = europeArrivals
    europeDeliveredColumn[k] = europeDelivered
    europeProducedColumn[k] = europeProduced
    europeSignedValueColumn[k] = europeSignedValue
    europeOwnTotalColumn[k] = europeOwnTotal
    europeSoldColumn[k] = europeSold
    europeSoldTotalColumn[k] = europeSoldTotal
    europeWorkedCapacityColumn[k] = europeWorkedCapacity
    ukraineLimitColumn[k] = ukraineFired === need ? 0 : ukraineFired === ukraineFiredByGuns ? 1 : 2
    usProductionLimitColumn[k] =
      usFixedInForce > 0.5 ? 3 : usGrown === usWorkedCapacity ? 0 : usGrown === usInputs ? 1 : 2
    usDrawLimitColumn[k] = usAidShare < 1 ? 2 : usOffered === usOfferedByRequest ? 0 : 1
    usGrowthLimitColumn[k] =
      usStart < 1e-9 * usCapacity ? 0 : usPaidBack < usSigned ? 1 : usAffordable < usWanted ? 2 : 3
    europeProductionLimitColumn[k] =
      europeFixedInForce > 0.5
        ? 3
        : europeGrown === europeWorkedCapacity
          ? 0
          : europeGrown === europeInputs
            ? 1
            : 2
    europeDrawLimitColumn[k] =
      europeAidShare < 1 ? 2 : europeOffered === europeOfferedByRequest ? 0 : 1
    europeGrowthLimitColumn[k] =
      europeStart < 1e-9 * europeCapacity
        ? 0
        : europePaidBack < europeSigned
          ? 1
          : europeAffordable < europeWanted
            ? 2
            : 3

    if (k === steps) break

    // 7. Flows into stocks
    const usR = 3 / usBuildTimeTable[k]!
    const usShipped = usExport + usDraw
    const interchangeable = interchangeableTable[k]!
    const usPhi =
      usJ === 0
        ? interchangeable
        : interchangeable + (1 - interchangeable) * usJ * jointStandardGain
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
    usProduced += dt * usProduction
    usOwnTotal += dt * usOwn
    usSoldTotal += dt * usSold
    usSignedValue += dt * usSigned * usPrice

    const europeR = 3 / europeBuildTimeTable[k]!
    const europeShipped = europeExport + europeDraw
    const europePhi =
      europeJ === 0
        ? interchangeable
        : interchangeable + (1 - interchangeable) * europeJ * jointStandardGain
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
    europeProduced += dt * europeProduction
    europeOwnTotal += dt * europeOwn
    europeSoldTotal += dt * europeSold
    europeSignedValue += dt * europeSigned * europePrice

    // 9. Ukraine’s stock
    ukraineStock += dt * (usArrivals + europeArrivals + elsewhere - ukraineFired)
    ukraineFiredTotal += dt * ukraineFired
    ukraineShortfall += dt * (need - ukraineFired)
    elsewhereTotal += dt * elsewhere

    // 10. Guns
    const broken = ukraineFired / roundsPerBreakdown
    const repaired = gunsInRepair / repairTimeTable[k]!
    gunsReady += dt * (gunDeliveriesTable[k]! - broken + repaired)
    gunsInRepair += dt * (broken * (1 - scrapShare) - repaired)
  }
}
