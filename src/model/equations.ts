import type { ProducerSeries, SharedSeries } from './columns.ts'

/**
 * One variable of the model. Equations are infix text: numbers, names,
 * + - * /, comparisons, MIN, MAX, INT, IF … THEN … ELSE; months, rounds and EUR.
 */
export interface Variable {
  readonly name: string
  /**
   * A stock begins at `start` and has the flows named in `change`, a month; flows and auxiliaries
   * are their equations on the day; a constant is a number with a unit; a limit is a word.
   */
  readonly kind: 'stock' | 'flow' | 'aux' | 'constant' | 'limit'
  readonly eqn?: string
  readonly start?: string
  readonly change?: string
  /** What the equation must come to. */
  readonly unit: string
  /** The number of the equation that it belongs to (`headings`); 0 for constants. */
  readonly equation: number
  readonly doc: string
  /** The series of a run that it is. */
  readonly series?: ProducerSeries | SharedSeries
}

export interface Equations {
  /** What each equation is about, by its number. */
  readonly headings: Readonly<Record<number, string>>
  /** Once for `us`, once for `europe`: a bare name is the producer's own where it has one, else shared. */
  readonly producer: readonly Variable[]
  /** Once: Ukraine, and what both producers share. */
  readonly shared: readonly Variable[]
}

/**
 * What the equations of a producer read beside its parameters: how a fixed output stands (equation
 * 1), and what was decided the joint delay ago (equation 5). `tables.ts` works them out.
 */
export const producerInputs = [
  'fixedInForce',
  'grownShare',
  'fixed',
  'lateOrders',
  'lateJointShare',
] as const

const headings = {
  1: 'Production',
  2: 'Own use, export and sale',
  3: 'Request',
  4: 'Draw-down',
  5: 'Price and orders',
  6: 'Why firms build',
  7: 'Flows into stocks',
  8: 'Fire',
  9: 'Ukraine’s stock',
  10: 'Guns',
}

// LEAST_OF(x, "word", …): the word of the argument that is least in the minimum x; ties to the first.
// prettier-ignore
const producer: readonly Variable[] = [
  // 1–2. Production, own use, export and sale
  { equation: 1, name: 'workedCapacity', kind: 'aux', unit: 'rounds/month', series: 'workedCapacity',
    eqn: 'capacity * shift',
    doc: 'Capacity as it is worked: on the shifts of the day.' },
  { equation: 1, name: 'grown', kind: 'aux', unit: 'rounds/month',
    eqn: 'MIN(workedCapacity, inputs, book / cycleTime)',
    doc: 'What the industry would make by itself: the least of its lines, its inputs and its order book.' },
  { equation: 1, name: 'production', kind: 'aux', unit: 'rounds/month', series: 'production',
    eqn: 'IF fixedInForce > 0.5 THEN grownShare * grown + fixed ELSE grown',
    doc: 'Rounds made: what the industry makes by itself, unless a fixed output is in force.' },
  { equation: 1, name: 'productionLimit', kind: 'limit', unit: 'word',
    eqn: 'IF fixedInForce > 0.5 THEN "fixed" ELSE LEAST_OF(grown, "capacity", "inputs", "book")',
    doc: 'What keeps production from being larger.' },
  { equation: 2, name: 'own', kind: 'aux', unit: 'rounds/month', series: 'ownUse',
    eqn: 'MIN(production, ownUse)',
    doc: 'Training and own use, taken first from production.' },
  { equation: 2, name: 'export', kind: 'aux', unit: 'rounds/month', series: 'exports',
    eqn: '(production - own) * exportShare * aidShare',
    doc: 'New rounds that go to Ukraine: its share of what own use leaves, as far as political authority lets it go.' },
  { equation: 2, name: 'leftOver', kind: 'aux', unit: 'rounds/month',
    eqn: 'production - own - export',
    doc: 'New rounds that neither the producer nor Ukraine takes.' },
  { equation: 2, name: 'sold', kind: 'aux', unit: 'rounds/month', series: 'sold',
    eqn: 'leftOver * soldShare',
    doc: 'New rounds sold to other buyers.' },

  // 4. Draw-down
  { equation: 4, name: 'offered', kind: 'aux', unit: 'rounds/month',
    eqn: 'MIN(request * drawWeight, MAX(0, stock - reserveFloor) / releaseTime)',
    doc: 'Rounds that the stock could give: what is asked, as far as the stock lies above the reserve floor.' },
  { equation: 4, name: 'draw', kind: 'aux', unit: 'rounds/month', series: 'drawdown',
    eqn: 'offered * aidShare',
    doc: 'Rounds given from stock: as many as political authority lets go.' },
  { equation: 4, name: 'drawLimit', kind: 'limit', unit: 'word',
    eqn: 'IF aidShare < 1 THEN "authority" ELSE LEAST_OF(offered, "request", "floor")',
    doc: 'What keeps the draw-down from being larger.' },
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
  { equation: 5, name: 'wished', kind: 'aux', unit: 'rounds/month',
    eqn: '(1 - j) * orders + j * lateOrders',
    doc: 'Contracts wished for, whatever the wait; a joint order follows a new wish late.' },
  { equation: 5, name: 'wanted', kind: 'aux', unit: 'rounds/month',
    eqn: 'wished * MIN(1, MAX(0, 2 - lead / patience))',
    doc: 'Contracts wished for at today’s wait: all up to the buyers’ patience, fewer beyond it, none from twice that on.' },
  { equation: 5, name: 'budget', kind: 'aux', unit: 'EUR/month',
    eqn: 'gdp * defenceShare * shellShare / monthsPerYear',
    doc: 'Money for these rounds.' },
  { equation: 5, name: 'affordable', kind: 'aux', unit: 'rounds/month',
    eqn: 'budget / price',
    doc: 'Contracts that the money pays for.' },
  { equation: 5, name: 'signed', kind: 'aux', unit: 'rounds/month', series: 'signed',
    eqn: 'IF fixedInForce > 0.5 THEN production ELSE MIN(wanted, affordable)',
    doc: 'Contracts signed, as a rate: what is wanted and can be paid for. Under a fixed output what is made is ordered.' },

  // 6. Why firms build
  { equation: 6, name: 'years', kind: 'aux', unit: 'years',
    eqn: '(1 - j) * contractYears + j * jointContractYears',
    doc: 'How many years a contract guarantees.' },
  { equation: 6, name: 'visible', kind: 'aux', unit: 'rounds',
    eqn: 'book + signed * monthsPerYear * (years - firstYear)',
    doc: 'Work a firm can count on: its book, and what contracts promise beyond their first year.' },
  { equation: 6, name: 'paidBack', kind: 'aux', unit: 'rounds/month',
    eqn: 'visible / payback',
    doc: 'Capacity that visible work pays for.' },
  { equation: 6, name: 'desired', kind: 'aux', unit: 'rounds/month',
    eqn: 'MIN(signed, paidBack)',
    doc: 'Capacity a firm would have: no more than is ordered, no more than visible work pays for.' },
  { equation: 6, name: 'building', kind: 'aux', unit: 'rounds/month', series: 'building',
    eqn: 'c1 + c2 + c3',
    doc: 'Lines under construction.' },
  { equation: 6, name: 'start', kind: 'aux', unit: 'rounds/month/month',
    eqn: 'MAX(0, desired - capacity - building) / decisionTime',
    doc: 'Lines whose construction is decided.' },

  { equation: 6, name: 'growthLimit', kind: 'limit', unit: 'word',
    eqn: 'IF start < 1e-9 * capacity THEN "none" ELSE IF paidBack < signed THEN "visibility" ELSE IF affordable < wanted THEN "budget" ELSE "orders"',
    doc: 'What keeps firms from building more.' },

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
  { equation: 7, name: 'inTransit', kind: 'aux', unit: 'rounds', series: 'inTransit',
    eqn: 'a1 + a2 + a3',
    doc: 'Rounds on their way.' },
  { equation: 7, name: 'arrivals', kind: 'aux', unit: 'rounds/month', series: 'arrivals',
    eqn: 's * a3',
    doc: 'Rounds that reach Ukraine.' },

  // 7. Stocks and their flows
  { equation: 7, name: 'book', kind: 'stock', unit: 'rounds', series: 'book',
    start: 'capacity0 * bookMonths0', change: 'signing - filling',
    doc: 'Order book: rounds ordered and not yet made.' },
  { equation: 7, name: 'signing', kind: 'flow', unit: 'rounds/month',
    eqn: 'signed', doc: 'Contracts signed.' },
  { equation: 7, name: 'filling', kind: 'flow', unit: 'rounds/month',
    eqn: 'production', doc: 'Orders filled by production.' },

  { equation: 7, name: 'c1', kind: 'stock', unit: 'rounds/month',
    start: '0', change: 'deciding - buildingOn1', doc: 'Lines in the first stage of building.' },
  { equation: 7, name: 'c2', kind: 'stock', unit: 'rounds/month',
    start: '0', change: 'buildingOn1 - buildingOn2', doc: 'Lines in the second stage of building.' },
  { equation: 7, name: 'c3', kind: 'stock', unit: 'rounds/month',
    start: '0', change: 'buildingOn2 - completing', doc: 'Lines in the third stage of building.' },
  { equation: 7, name: 'capacity', kind: 'stock', unit: 'rounds/month', series: 'capacity',
    start: 'capacity0', change: 'completing', doc: 'Installed capacity on normal shifts; lines are never torn down.' },
  { equation: 7, name: 'deciding', kind: 'flow', unit: 'rounds/month/month',
    eqn: 'start', doc: 'Lines decided.' },
  { equation: 7, name: 'buildingOn1', kind: 'flow', unit: 'rounds/month/month',
    eqn: 'r * c1', doc: 'Lines that leave the first stage.' },
  { equation: 7, name: 'buildingOn2', kind: 'flow', unit: 'rounds/month/month',
    eqn: 'r * c2', doc: 'Lines that leave the second stage.' },
  { equation: 7, name: 'completing', kind: 'flow', unit: 'rounds/month/month',
    eqn: 'r * c3', doc: 'Lines completed.' },

  { equation: 7, name: 'shift', kind: 'stock', unit: 'ratio', series: 'shifts',
    start: 'shifts', change: 'hiring', doc: 'Working time against normal shifts, as it is.' },
  { equation: 7, name: 'hiring', kind: 'flow', unit: '1/month',
    eqn: '(shifts - shift) / hiringTime', doc: 'Working time on its way to what is wanted.' },

  { equation: 7, name: 'stock', kind: 'stock', unit: 'rounds', series: 'stock',
    start: 'stock0', change: 'shelving - selling - giving',
    doc: 'Rounds on the producer’s shelves.' },
  { equation: 7, name: 'shelving', kind: 'flow', unit: 'rounds/month',
    eqn: 'leftOver', doc: 'New rounds neither used nor exported.' },
  { equation: 7, name: 'selling', kind: 'flow', unit: 'rounds/month',
    eqn: 'sold', doc: 'New rounds sold to other buyers.' },
  { equation: 7, name: 'giving', kind: 'flow', unit: 'rounds/month',
    eqn: 'draw', doc: 'Rounds given from stock.' },
  { equation: 7, name: 'shippingOn', kind: 'flow', unit: 'rounds/month',
    eqn: 'shipped * phi', doc: 'Rounds shipped that any gun can fire: straight into transit.' },
  { equation: 7, name: 'shippingToSort', kind: 'flow', unit: 'rounds/month',
    eqn: 'shipped * (1 - phi)', doc: 'Rounds shipped that must be sorted first.' },

  { equation: 7, name: 'sorting', kind: 'stock', unit: 'rounds', series: 'sorting',
    start: '0', change: 'shippingToSort - sortingOut', doc: 'Rounds being sorted by gun.' },
  { equation: 7, name: 'sortingOut', kind: 'flow', unit: 'rounds/month',
    eqn: 'sorting / sortTime', doc: 'Rounds sorted, into transit.' },
  { equation: 7, name: 'a1', kind: 'stock', unit: 'rounds',
    start: '0', change: 'shippingOn + sortingOut - travelling1', doc: 'Rounds in the first stage of transit.' },
  { equation: 7, name: 'a2', kind: 'stock', unit: 'rounds',
    start: '0', change: 'travelling1 - travelling2', doc: 'Rounds in the second stage of transit.' },
  { equation: 7, name: 'a3', kind: 'stock', unit: 'rounds',
    start: '0', change: 'travelling2 - arriving', doc: 'Rounds in the third stage of transit.' },
  { equation: 7, name: 'travelling1', kind: 'flow', unit: 'rounds/month',
    eqn: 's * a1', doc: 'Rounds that leave the first stage.' },
  { equation: 7, name: 'travelling2', kind: 'flow', unit: 'rounds/month',
    eqn: 's * a2', doc: 'Rounds that leave the second stage.' },
  { equation: 7, name: 'arriving', kind: 'flow', unit: 'rounds/month',
    eqn: 'arrivals', doc: 'Rounds that reach Ukraine’s stock.' },

  // 7. Running totals
  { equation: 7, name: 'delivered', kind: 'stock', unit: 'rounds', series: 'delivered',
    start: '0', change: 'countingArrivals', doc: 'Rounds that have reached Ukraine.' },
  { equation: 7, name: 'countingArrivals', kind: 'flow', unit: 'rounds/month',
    eqn: 'arrivals', doc: 'Counts arrivals.' },
  { equation: 7, name: 'produced', kind: 'stock', unit: 'rounds', series: 'produced',
    start: '0', change: 'countingProduction', doc: 'Rounds made since the start.' },
  { equation: 7, name: 'countingProduction', kind: 'flow', unit: 'rounds/month',
    eqn: 'production', doc: 'Counts production.' },
  { equation: 7, name: 'ownTotal', kind: 'stock', unit: 'rounds', series: 'ownTotal',
    start: '0', change: 'using', doc: 'Rounds used by the producer itself since the start.' },
  { equation: 7, name: 'using', kind: 'flow', unit: 'rounds/month',
    eqn: 'own', doc: 'Training and own use.' },
  { equation: 7, name: 'soldTotal', kind: 'stock', unit: 'rounds', series: 'soldTotal',
    start: '0', change: 'selling', doc: 'Rounds sold to other buyers since the start.' },
  { equation: 7, name: 'signedValue', kind: 'stock', unit: 'EUR', series: 'signedValue',
    start: '0', change: 'signingFor', doc: 'What was signed since the start, at the day’s price.' },
  { equation: 7, name: 'signingFor', kind: 'flow', unit: 'EUR/month',
    eqn: 'signed * price', doc: 'Value of the contracts signed.' },
]

/** Once: Ukraine, and what both producers share. */
// prettier-ignore
const shared: readonly Variable[] = [
  { equation: 0, name: 'daysPerMonth', kind: 'constant', unit: 'days/month', eqn: '30.4375', doc: 'A month.' },
  { equation: 0, name: 'monthsPerYear', kind: 'constant', unit: 'months/year', eqn: '12', doc: 'A year.' },
  { equation: 0, name: 'oneDay', kind: 'constant', unit: 'days', eqn: '1', doc: 'A day.' },
  { equation: 0, name: 'firstYear', kind: 'constant', unit: 'years', eqn: '1', doc: 'The year of a contract that the order book holds already.' },
  { equation: 0, name: 'longestLead', kind: 'constant', unit: 'months', eqn: '120', doc: 'The longest lead time that is told.' },
  { equation: 0, name: 'leastProduction', kind: 'constant', unit: 'rounds/month', eqn: '1', doc: 'Keeps the lead time finite where nothing is made.' },

  { equation: 3, name: 'request', kind: 'aux', unit: 'rounds/month', series: 'request',
    eqn: 'MAX(0, need + (coverWanted * need - ukraine.stock) / adjustTime - elsewhere - (us.export + europe.export))',
    doc: 'What Ukraine asks of the producers’ stocks; it counts stock in hand only, not rounds on the way.' },
  { equation: 5, name: 'lateBy', kind: 'aux', unit: 'days',
    eqn: 'INT(jointDelay * daysPerMonth / oneDay + 0.5) * oneDay',
    doc: 'The joint delay in whole days, halves upward.' },
  { equation: 5, name: 'lateDay', kind: 'aux', unit: 'days',
    eqn: 'TIME - lateBy',
    doc: 'The day on which what joint buying brings now was decided.' },

  { equation: 7, name: 's', kind: 'aux', unit: '1/month',
    eqn: '3 / transitTime',
    doc: 'Pace of each of the three stages of transit.' },
  { equation: 8, name: 'ukraine.fired', kind: 'aux', unit: 'rounds/month', series: 'ukraine.fired',
    eqn: 'MIN(need, gunsReady * fireRate * daysPerMonth, MAX(0, ukraine.stock) / rationTime)',
    doc: 'Rounds fired: the least of the need, what ready guns can fire, and what rationing lets go.' },
  { equation: 8, name: 'ukraine.limit', kind: 'limit', unit: 'word',
    eqn: 'LEAST_OF(ukraine.fired, "need", "guns", "stock")',
    doc: 'What keeps fire from being larger.' },
  { equation: 9, name: 'ukraine.arrivals', kind: 'aux', unit: 'rounds/month', series: 'ukraine.arrivals',
    eqn: 'us.arrivals + europe.arrivals',
    doc: 'Rounds that arrive from both producers, without those from elsewhere.' },
  { equation: 10, name: 'broken', kind: 'aux', unit: 'guns/month',
    eqn: 'ukraine.fired / roundsPerBreakdown', doc: 'Guns that break.' },
  { equation: 10, name: 'repaired', kind: 'aux', unit: 'guns/month',
    eqn: 'gunsInRepair / repairTime', doc: 'Guns that come back from repair.' },

  { equation: 9, name: 'ukraine.stock', kind: 'stock', unit: 'rounds', series: 'ukraine.stock',
    start: 'ukraine.stock0', change: 'us.arriving + europe.arriving + importing - firing',
    doc: 'Rounds in Ukraine’s hands.' },
  { equation: 9, name: 'importing', kind: 'flow', unit: 'rounds/month',
    eqn: 'elsewhere', doc: 'Rounds from third countries and Ukraine’s own lines.' },
  { equation: 9, name: 'firing', kind: 'flow', unit: 'rounds/month',
    eqn: 'ukraine.fired', doc: 'Rounds fired.' },
  { equation: 9, name: 'ukraine.firedTotal', kind: 'stock', unit: 'rounds', series: 'ukraine.firedTotal',
    start: '0', change: 'firing', doc: 'Rounds fired since the start.' },
  { equation: 9, name: 'ukraine.shortfall', kind: 'stock', unit: 'rounds', series: 'ukraine.shortfall',
    start: '0', change: 'missing', doc: 'Rounds that were needed and not fired since the start.' },
  { equation: 9, name: 'missing', kind: 'flow', unit: 'rounds/month',
    eqn: 'need - ukraine.fired', doc: 'Rounds needed and not fired.' },
  { equation: 9, name: 'elsewhereTotal', kind: 'stock', unit: 'rounds', series: 'elsewhereTotal',
    start: '0', change: 'countingElsewhere', doc: 'Rounds from elsewhere since the start.' },
  { equation: 9, name: 'countingElsewhere', kind: 'flow', unit: 'rounds/month',
    eqn: 'elsewhere', doc: 'Counts rounds from elsewhere.' },

  { equation: 10, name: 'gunsReady', kind: 'stock', unit: 'guns', series: 'guns.ready',
    start: 'guns0', change: 'deliveringGuns - breaking + repairing', doc: 'Guns that can fire.' },
  { equation: 10, name: 'gunsInRepair', kind: 'stock', unit: 'guns', series: 'guns.inRepair',
    start: '0', change: 'enteringRepair - repairing', doc: 'Guns in repair.' },
  { equation: 10, name: 'deliveringGuns', kind: 'flow', unit: 'guns/month',
    eqn: 'gunDeliveries', doc: 'Guns delivered.' },
  { equation: 10, name: 'breaking', kind: 'flow', unit: 'guns/month',
    eqn: 'broken', doc: 'Guns that break.' },
  { equation: 10, name: 'enteringRepair', kind: 'flow', unit: 'guns/month',
    eqn: 'broken * (1 - scrapShare)', doc: 'Broken guns that go into repair; the others are used for parts.' },
  { equation: 10, name: 'repairing', kind: 'flow', unit: 'guns/month',
    eqn: 'repaired', doc: 'Guns that come back from repair.' },
]

/**
 * The model, said once. `npm run generate` makes of it the steps in `generated/`, the Python file and
 * the C of the bench; `xmile/` writes it as XMILE, and checks its units.
 */
export const equations: Equations = { headings, producer, shared }
