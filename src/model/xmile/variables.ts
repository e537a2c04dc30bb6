import type { ProducerSeries, SharedSeries } from '../columns.ts'

/** One variable of the model, written with the names of MODEL.md; `unit` is what its equation must come to. */
export interface Variable {
  readonly name: string
  readonly kind: 'stock' | 'flow' | 'aux'
  /** For a stock: its value at the start. */
  readonly eqn: string
  readonly unit: string
  /** Its number in MODEL.md; 0 for the start and for constants. */
  readonly equation: number
  readonly doc: string
  /** The number is data and carries the unit. */
  readonly data?: boolean
  /** The series of a run that it is. */
  readonly series?: ProducerSeries | SharedSeries
  readonly inflows?: readonly string[]
  readonly outflows?: readonly string[]
}

/**
 * Once for `us`, once for `europe`: a bare name is the producer's own where it has one, else shared.
 * `TIME` counts days, so that dates are whole numbers: rates are a month's, flows are a day's.
 */
// prettier-ignore
export const producerVariables: readonly Variable[] = [
  // 1–2. Production, own use and export
  { equation: 1, name: 'grown', kind: 'aux', unit: 'rounds/month',
    eqn: 'MIN(capacity * shift, MIN(inputs, book / cycleTime))',
    doc: 'What the industry would make by itself: the least of its lines, its inputs and its order book.' },
  { equation: 1, name: 'production', kind: 'aux', unit: 'rounds/month', series: 'production',
    eqn: 'grownShare * grown + fixed',
    doc: 'Rounds made: what the industry makes by itself, unless a fixed output is in force.' },
  { equation: 2, name: 'own', kind: 'aux', unit: 'rounds/month', series: 'ownUse',
    eqn: 'MIN(production, ownUse)',
    doc: 'Training and own use, taken first from production.' },
  { equation: 2, name: 'export', kind: 'aux', unit: 'rounds/month', series: 'exports',
    eqn: '(production - own) * exportShare',
    doc: 'New rounds that go to Ukraine.' },

  // 4. Draw-down
  { equation: 4, name: 'draw', kind: 'aux', unit: 'rounds/month', series: 'drawdown',
    eqn: 'MIN(request * drawWeight, MAX(0, stock - reserveFloor) / releaseTime)',
    doc: 'Rounds given from stock: what is asked, as far as the stock lies above the reserve floor.' },
  { equation: 4, name: 'releasable', kind: 'aux', unit: 'rounds', series: 'releasable',
    eqn: 'stock - reserveFloor',
    doc: 'Stock above the reserve floor; negative when a floor rises above the stock.' },

  // 5. Price and orders
  { equation: 5, name: 'j', kind: 'aux', unit: 'share',
    eqn: 'lateJointShare',
    doc: 'Share of orders bought jointly: what was decided the joint delay ago is in force now.' },
  { equation: 5, name: 'lead', kind: 'aux', unit: 'months', series: 'leadTime',
    eqn: 'MIN(longestLead, book / MAX(production, leastProduction))',
    doc: 'Lead time: how long a round ordered today waits for its turn.' },
  { equation: 5, name: 'price', kind: 'aux', unit: 'EUR/round', series: 'price',
    eqn: 'price0 * (1 + scarcity * (MAX(lead, bookMonths0) / bookMonths0 - 1)) * (1 - jointDiscount * j)',
    doc: 'Price of a round: it rises with waiting and falls with joint buying.' },
  { equation: 5, name: 'wanted', kind: 'aux', unit: 'rounds/month',
    eqn: '(1 - j) * orders + j * lateOrders',
    doc: 'Contracts wished for; a joint order follows a new wish late.' },
  { equation: 5, name: 'budget', kind: 'aux', unit: 'EUR/month',
    eqn: 'gdp * defenceShare * shellShare / monthsPerYear',
    doc: 'Money for these rounds.' },
  { equation: 5, name: 'signed', kind: 'aux', unit: 'rounds/month', series: 'signed',
    eqn: 'IF fixedInForce > 0.5 THEN production ELSE MIN(wanted, budget / price)',
    doc: 'Contracts signed, as a rate: what is wanted and can be paid for. Under a fixed output what is made is ordered.' },

  // 6. Why firms build
  { equation: 6, name: 'years', kind: 'aux', unit: 'years',
    eqn: '(1 - j) * contractYears + j * jointContractYears',
    doc: 'How many years a contract guarantees.' },
  { equation: 6, name: 'visible', kind: 'aux', unit: 'rounds',
    eqn: 'book + signed * monthsPerYear * (years - firstYear)',
    doc: 'Work a firm can count on: its book, and what contracts promise beyond their first year.' },
  { equation: 6, name: 'desired', kind: 'aux', unit: 'rounds/month',
    eqn: 'MIN(signed, visible / payback)',
    doc: 'Capacity a firm would have: no more than is ordered, no more than visible work pays for.' },
  { equation: 6, name: 'building', kind: 'aux', unit: 'rounds/month', series: 'building',
    eqn: 'c1 + c2 + c3',
    doc: 'Lines under construction.' },
  { equation: 6, name: 'start', kind: 'aux', unit: 'rounds/month/month',
    eqn: 'MAX(0, desired - capacity - building) / decisionTime',
    doc: 'Lines whose construction is decided.' },

  // 7. Shipping, sorting and transit
  { equation: 7, name: 'r', kind: 'aux', unit: '1/month',
    eqn: '3 / buildTime',
    doc: 'Pace of each of the three stages of building.' },
  { equation: 7, name: 'shipped', kind: 'aux', unit: 'rounds/month',
    eqn: 'export + draw',
    doc: 'Rounds that leave for Ukraine, new and from stock.' },
  { equation: 7, name: 'phi', kind: 'aux', unit: 'share',
    eqn: 'interchangeable + (1 - interchangeable) * j * jointStandardGain',
    doc: 'Share of rounds that any gun can fire on arrival.' },
  { equation: 7, name: 's', kind: 'aux', unit: '1/month',
    eqn: '3 / transitTime',
    doc: 'Pace of each of the three stages of transit.' },
  { equation: 7, name: 'inTransit', kind: 'aux', unit: 'rounds', series: 'inTransit',
    eqn: 'a1 + a2 + a3',
    doc: 'Rounds on their way.' },
  { equation: 7, name: 'arrivals', kind: 'aux', unit: 'rounds/month', series: 'arrivals',
    eqn: 's * a3',
    doc: 'Rounds that reach Ukraine.' },

  // 7. Stocks and their flows
  { equation: 7, name: 'book', kind: 'stock', unit: 'rounds', series: 'book',
    eqn: 'capacity0 * bookMonths0', inflows: ['signing'], outflows: ['filling'],
    doc: 'Order book: rounds ordered and not yet made.' },
  { equation: 7, name: 'signing', kind: 'flow', unit: 'rounds/day',
    eqn: 'signed / daysPerMonth', doc: 'Contracts signed.' },
  { equation: 7, name: 'filling', kind: 'flow', unit: 'rounds/day',
    eqn: 'production / daysPerMonth', doc: 'Orders filled by production.' },

  { equation: 7, name: 'c1', kind: 'stock', unit: 'rounds/month',
    eqn: '0', inflows: ['deciding'], outflows: ['buildingOn1'], doc: 'Lines in the first stage of building.' },
  { equation: 7, name: 'c2', kind: 'stock', unit: 'rounds/month',
    eqn: '0', inflows: ['buildingOn1'], outflows: ['buildingOn2'], doc: 'Lines in the second stage of building.' },
  { equation: 7, name: 'c3', kind: 'stock', unit: 'rounds/month',
    eqn: '0', inflows: ['buildingOn2'], outflows: ['completing'], doc: 'Lines in the third stage of building.' },
  { equation: 7, name: 'capacity', kind: 'stock', unit: 'rounds/month', series: 'capacity',
    eqn: 'capacity0', inflows: ['completing'], doc: 'Installed capacity on normal shifts; lines are never torn down.' },
  { equation: 7, name: 'deciding', kind: 'flow', unit: 'rounds/month/day',
    eqn: 'start / daysPerMonth', doc: 'Lines decided.' },
  { equation: 7, name: 'buildingOn1', kind: 'flow', unit: 'rounds/month/day',
    eqn: 'r * c1 / daysPerMonth', doc: 'Lines that leave the first stage.' },
  { equation: 7, name: 'buildingOn2', kind: 'flow', unit: 'rounds/month/day',
    eqn: 'r * c2 / daysPerMonth', doc: 'Lines that leave the second stage.' },
  { equation: 7, name: 'completing', kind: 'flow', unit: 'rounds/month/day',
    eqn: 'r * c3 / daysPerMonth', doc: 'Lines completed.' },

  { equation: 7, name: 'shift', kind: 'stock', unit: 'ratio', series: 'shifts',
    eqn: 'shifts', inflows: ['hiring'], doc: 'Working time against normal shifts, as it is.' },
  { equation: 7, name: 'hiring', kind: 'flow', unit: '1/day',
    eqn: '(shifts - shift) / hiringTime / daysPerMonth', doc: 'Working time on its way to what is wanted.' },

  { equation: 7, name: 'stock', kind: 'stock', unit: 'rounds', series: 'stock',
    eqn: 'stock0', inflows: ['shelving'], outflows: ['giving'],
    doc: 'Rounds on the producer’s shelves.' },
  { equation: 7, name: 'shelving', kind: 'flow', unit: 'rounds/day',
    eqn: '(production - own - export) / daysPerMonth', doc: 'New rounds neither used nor exported.' },
  { equation: 7, name: 'giving', kind: 'flow', unit: 'rounds/day',
    eqn: 'draw / daysPerMonth', doc: 'Rounds given from stock.' },
  { equation: 7, name: 'shippingOn', kind: 'flow', unit: 'rounds/day',
    eqn: 'shipped * phi / daysPerMonth', doc: 'Rounds shipped that any gun can fire: straight into transit.' },
  { equation: 7, name: 'shippingToSort', kind: 'flow', unit: 'rounds/day',
    eqn: 'shipped * (1 - phi) / daysPerMonth', doc: 'Rounds shipped that must be sorted first.' },

  { equation: 7, name: 'sorting', kind: 'stock', unit: 'rounds', series: 'sorting',
    eqn: '0', inflows: ['shippingToSort'], outflows: ['sortingOut'], doc: 'Rounds being sorted by gun.' },
  { equation: 7, name: 'sortingOut', kind: 'flow', unit: 'rounds/day',
    eqn: 'sorting / sortTime / daysPerMonth', doc: 'Rounds sorted, into transit.' },
  { equation: 7, name: 'a1', kind: 'stock', unit: 'rounds',
    eqn: '0', inflows: ['shippingOn', 'sortingOut'], outflows: ['travelling1'], doc: 'Rounds in the first stage of transit.' },
  { equation: 7, name: 'a2', kind: 'stock', unit: 'rounds',
    eqn: '0', inflows: ['travelling1'], outflows: ['travelling2'], doc: 'Rounds in the second stage of transit.' },
  { equation: 7, name: 'a3', kind: 'stock', unit: 'rounds',
    eqn: '0', inflows: ['travelling2'], outflows: ['arriving'], doc: 'Rounds in the third stage of transit.' },
  { equation: 7, name: 'travelling1', kind: 'flow', unit: 'rounds/day',
    eqn: 's * a1 / daysPerMonth', doc: 'Rounds that leave the first stage.' },
  { equation: 7, name: 'travelling2', kind: 'flow', unit: 'rounds/day',
    eqn: 's * a2 / daysPerMonth', doc: 'Rounds that leave the second stage.' },
  { equation: 7, name: 'arriving', kind: 'flow', unit: 'rounds/day',
    eqn: 'arrivals / daysPerMonth', doc: 'Rounds that reach Ukraine’s stock.' },

  // 7. Running totals
  { equation: 7, name: 'delivered', kind: 'stock', unit: 'rounds', series: 'delivered',
    eqn: '0', inflows: ['countingArrivals'], doc: 'Rounds that have reached Ukraine.' },
  { equation: 7, name: 'countingArrivals', kind: 'flow', unit: 'rounds/day',
    eqn: 'arrivals / daysPerMonth', doc: 'Counts arrivals.' },
  { equation: 7, name: 'produced', kind: 'stock', unit: 'rounds', series: 'produced',
    eqn: '0', inflows: ['countingProduction'], doc: 'Rounds made since the start.' },
  { equation: 7, name: 'countingProduction', kind: 'flow', unit: 'rounds/day',
    eqn: 'production / daysPerMonth', doc: 'Counts production.' },
  { equation: 7, name: 'ownTotal', kind: 'stock', unit: 'rounds', series: 'ownTotal',
    eqn: '0', inflows: ['using'], doc: 'Rounds used by the producer itself since the start.' },
  { equation: 7, name: 'using', kind: 'flow', unit: 'rounds/day',
    eqn: 'own / daysPerMonth', doc: 'Training and own use.' },
  { equation: 7, name: 'signedValue', kind: 'stock', unit: 'EUR', series: 'signedValue',
    eqn: '0', inflows: ['signingFor'], doc: 'What was signed since the start, at the day’s price.' },
  { equation: 7, name: 'signingFor', kind: 'flow', unit: 'EUR/day',
    eqn: 'signed * price / daysPerMonth', doc: 'Value of the contracts signed.' },
]

/** Once: Ukraine, and what both producers share. */
// prettier-ignore
export const sharedVariables: readonly Variable[] = [
  { equation: 0, name: 'daysPerMonth', kind: 'aux', data: true, unit: 'days/month', eqn: '30.4375', doc: 'A month.' },
  { equation: 0, name: 'monthsPerYear', kind: 'aux', data: true, unit: 'months/year', eqn: '12', doc: 'A year.' },
  { equation: 0, name: 'oneDay', kind: 'aux', data: true, unit: 'days', eqn: '1', doc: 'A day.' },
  { equation: 0, name: 'firstYear', kind: 'aux', data: true, unit: 'years', eqn: '1', doc: 'The year of a contract that the order book holds already.' },
  { equation: 0, name: 'longestLead', kind: 'aux', data: true, unit: 'months', eqn: '120', doc: 'The longest lead time that is told.' },
  { equation: 0, name: 'leastProduction', kind: 'aux', data: true, unit: 'rounds/month', eqn: '1', doc: 'Keeps the lead time finite where nothing is made.' },

  { equation: 3, name: 'request', kind: 'aux', unit: 'rounds/month', series: 'request',
    eqn: 'MAX(0, need + (coverWanted * need - ukraine.stock) / adjustTime - elsewhere - (us.export + europe.export))',
    doc: 'What Ukraine asks of the producers’ stocks; it counts stock in hand only, not rounds on the way.' },
  { equation: 5, name: 'lateBy', kind: 'aux', unit: 'days',
    eqn: 'INT(jointDelay * daysPerMonth / oneDay + 0.5) * oneDay',
    doc: 'The joint delay in whole days, halves upward.' },
  { equation: 5, name: 'lateDay', kind: 'aux', unit: 'days',
    eqn: 'TIME - lateBy',
    doc: 'The day on which what joint buying brings now was decided.' },

  { equation: 8, name: 'ukraine.fired', kind: 'aux', unit: 'rounds/month', series: 'ukraine.fired',
    eqn: 'MIN(need, MIN(gunsReady * fireRate * daysPerMonth, MAX(0, ukraine.stock) / rationTime))',
    doc: 'Rounds fired: the least of the need, what ready guns can fire, and what rationing lets go.' },
  { equation: 9, name: 'ukraine.arrivals', kind: 'aux', unit: 'rounds/month', series: 'ukraine.arrivals',
    eqn: 'us.arrivals + europe.arrivals',
    doc: 'Rounds that arrive from both producers, without those from elsewhere.' },
  { equation: 10, name: 'broken', kind: 'aux', unit: 'guns/month',
    eqn: 'ukraine.fired / roundsPerBreakdown', doc: 'Guns that break.' },
  { equation: 10, name: 'repaired', kind: 'aux', unit: 'guns/month',
    eqn: 'gunsInRepair / repairTime', doc: 'Guns that come back from repair.' },

  { equation: 9, name: 'ukraine.stock', kind: 'stock', unit: 'rounds', series: 'ukraine.stock',
    eqn: 'ukraine.stock0', inflows: ['us.arriving', 'europe.arriving', 'importing'], outflows: ['firing'],
    doc: 'Rounds in Ukraine’s hands.' },
  { equation: 9, name: 'importing', kind: 'flow', unit: 'rounds/day',
    eqn: 'elsewhere / daysPerMonth', doc: 'Rounds from third countries and Ukraine’s own lines.' },
  { equation: 9, name: 'firing', kind: 'flow', unit: 'rounds/day',
    eqn: 'ukraine.fired / daysPerMonth', doc: 'Rounds fired.' },
  { equation: 9, name: 'ukraine.firedTotal', kind: 'stock', unit: 'rounds', series: 'ukraine.firedTotal',
    eqn: '0', inflows: ['firing'], doc: 'Rounds fired since the start.' },
  { equation: 9, name: 'ukraine.shortfall', kind: 'stock', unit: 'rounds', series: 'ukraine.shortfall',
    eqn: '0', inflows: ['missing'], doc: 'Rounds that were needed and not fired since the start.' },
  { equation: 9, name: 'missing', kind: 'flow', unit: 'rounds/day',
    eqn: '(need - ukraine.fired) / daysPerMonth', doc: 'Rounds needed and not fired.' },
  { equation: 9, name: 'elsewhereTotal', kind: 'stock', unit: 'rounds', series: 'elsewhereTotal',
    eqn: '0', inflows: ['countingElsewhere'], doc: 'Rounds from elsewhere since the start.' },
  { equation: 9, name: 'countingElsewhere', kind: 'flow', unit: 'rounds/day',
    eqn: 'elsewhere / daysPerMonth', doc: 'Counts rounds from elsewhere.' },

  { equation: 10, name: 'gunsReady', kind: 'stock', unit: 'guns', series: 'guns.ready',
    eqn: 'guns0', inflows: ['deliveringGuns', 'repairing'], outflows: ['breaking', 'scrapping'], doc: 'Guns that can fire.' },
  { equation: 10, name: 'gunsInRepair', kind: 'stock', unit: 'guns', series: 'guns.inRepair',
    eqn: '0', inflows: ['breaking'], outflows: ['repairing'], doc: 'Guns in repair.' },
  { equation: 10, name: 'deliveringGuns', kind: 'flow', unit: 'guns/day',
    eqn: 'gunDeliveries / daysPerMonth', doc: 'Guns delivered.' },
  { equation: 10, name: 'breaking', kind: 'flow', unit: 'guns/day',
    eqn: 'broken * (1 - scrapShare) / daysPerMonth', doc: 'Broken guns that go into repair.' },
  { equation: 10, name: 'scrapping', kind: 'flow', unit: 'guns/day',
    eqn: 'broken * scrapShare / daysPerMonth', doc: 'Broken guns used for parts.' },
  { equation: 10, name: 'repairing', kind: 'flow', unit: 'guns/day',
    eqn: 'repaired / daysPerMonth', doc: 'Guns that come back from repair.' },
]
