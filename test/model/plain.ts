// A second reading of the model's description, written without looking at src/model: plain objects, one a step, clear and
// slow. The tests hold the fast model against it, and the benchmark takes it as the peer. It checks nothing: it trusts its input.
import type { Point, Schedule } from '../../src/data/types.ts'
import type { Intervention, Parameters, Scenario } from '../../src/model/scenario.ts'

const DAYS_PER_MONTH = 30.4375
const PRODUCERS = ['us', 'europe'] as const
const LINEAR = ['need', 'elsewhere', 'inputs', 'defenceShare', 'fixedOutput', 'soldShare']

interface PlainRun {
  date: string[]
  series: Record<string, number[]>
  limits: Record<string, string[]>
  outcomes: Record<string, number | string | null>
}

/** Every series, limit and outcome by its id. */
export function plainRun(baseline: Parameters, scenario: Scenario = {}): PlainRun {
  const world = worldOf(baseline, scenario)
  const rows: Row[] = []
  let stocks = startOf(world)
  for (let k = 0; k <= world.steps; k++) {
    const row = rowOf(world, stocks, k * world.stepDays)
    rows.push(row)
    stocks = advance(stocks, row.change, world.stepDays / DAYS_PER_MONTH)
  }
  const date = rows.map((row) => dateOf(row.day))
  const series = gather(rows.map((row) => row.series))
  const limits = gather(rows.map((row) => row.limits))
  return { date, series, limits, outcomes: outcomesOf(world, date, series) }
}

// Time and schedules

export const daysOf = (date: string) => (Date.parse(date) - Date.parse('2022-01-01')) / 86_400_000
export const dateOf = (day: number) =>
  new Date(Date.parse('2022-01-01') + day * 86_400_000).toISOString().slice(0, 10)
const roundHalfUp = (x: number) => Math.floor(x + 0.5)

interface World {
  stepDays: number
  steps: number
  parameters: Record<string, Schedule | null>
  interventions: readonly Intervention[]
}

function worldOf(baseline: Parameters, scenario: Scenario): World {
  const stepDays = scenario.stepDays ?? 7
  return {
    stepDays,
    steps: roundHalfUp(daysOf(scenario.end ?? '2030-12-28') / stepDays),
    parameters: { ...baseline, ...scenario.parameters },
    interventions: scenario.interventions ?? [],
  }
}

function scheduled(id: string, schedule: Schedule, day: number): number {
  if (typeof schedule === 'number') return schedule
  const points = schedule.map(([date, value]: Point) => ({ day: daysOf(date), value }))
  const before = points.filter((point) => point.day <= day).at(-1)
  const after = points.find((point) => point.day > day)
  if (!before) return points[0]!.value
  const linear = LINEAR.includes(id.split('.').at(-1)!)
  if (!linear || !after) return before.value
  const part = (day - before.day) / (after.day - before.day)
  return before.value + part * (after.value - before.value)
}

/** The interventions on a parameter that are in force on a day, in the order of their dates. */
const inForce = (world: World, id: string, day: number) =>
  world.interventions
    .filter((one) => one.parameter === id && daysOf(one.from) <= day)
    .toSorted((a, b) => daysOf(a.from) - daysOf(b.from))

function weight(one: Intervention, day: number): number {
  if (!one.rampMonths) return 1
  return Math.min(1, (day - daysOf(one.from)) / (one.rampMonths * DAYS_PER_MONTH))
}

function valueOn(world: World, id: string, day: number): number {
  const baseline = scheduled(id, world.parameters[id]!, day)
  let stands = baseline
  for (const one of inForce(world, id, day)) {
    const target = one.factor === undefined ? one.value! : one.factor * baseline
    const w = weight(one, day)
    stands = (1 - w) * stands + w * target
  }
  return stands
}

/** Production of the day, and whether a reader has fixed it. */
function productionOn(world: World, id: string, day: number, grown: number) {
  const set = world.parameters[id]
  let stands = set == null ? grown : scheduled(id, set, day)
  let fixed = set != null
  for (const one of inForce(world, id, day)) {
    const w = weight(one, day)
    fixed = one.value != null
    stands = one.value == null ? grown : (1 - w) * stands + w * one.value
  }
  return { production: stands, fixed }
}

// Stocks

type Stocks = Record<string, number>

function startOf(world: World): Stocks {
  const value = (id: string) => valueOn(world, id, 0)
  const stocks: Stocks = {
    'ukraine.stock': value('ukraine.stock0'),
    gunsReady: value('guns0'),
    gunsInRepair: 0,
    firedTotal: 0,
    shortfall: 0,
    elsewhereTotal: 0,
  }
  for (const b of PRODUCERS) {
    stocks[`${b}.capacity`] = value(`${b}.capacity0`)
    stocks[`${b}.book`] = value(`${b}.capacity0`) * value(`${b}.bookMonths0`)
    stocks[`${b}.shift`] = value(`${b}.shifts`)
    stocks[`${b}.stock`] = value(`${b}.stock0`)
    for (const name of ['c1', 'c2', 'c3', 'sorting', 'a1', 'a2', 'a3']) stocks[`${b}.${name}`] = 0
    for (const name of ['delivered', 'produced', 'ownTotal', 'soldTotal', 'signedValue'])
      stocks[`${b}.${name}`] = 0
  }
  return stocks
}

function advance(stocks: Stocks, change: Stocks, dt: number): Stocks {
  return Object.fromEntries(
    Object.entries(stocks).map(([name, level]) => [name, level + dt * change[name]!]),
  )
}

// One step

interface Row {
  day: number
  series: Record<string, number>
  limits: Record<string, string>
  change: Stocks
}

function rowOf(world: World, stocks: Stocks, day: number): Row {
  const at = (id: string) => valueOn(world, id, day)
  const series: Record<string, number> = {}
  const limits: Record<string, string> = {}
  const change: Stocks = {}

  const made = {
    us: makeAndExport(world, stocks, 'us', day),
    europe: makeAndExport(world, stocks, 'europe', day),
  }

  const request = Math.max(
    0,
    at('need') +
      (at('coverWanted') * at('need') - stocks['ukraine.stock']!) / at('adjustTime') -
      at('elsewhere') -
      (made.us.exports + made.europe.exports),
  )

  let arrivals = 0
  for (const b of PRODUCERS) {
    const producer = producerOf(world, stocks, b, day, { ...made[b], request })
    arrivals += producer.series.arrivals!
    for (const [name, value] of Object.entries(producer.series)) series[`${b}.${name}`] = value
    for (const [name, value] of Object.entries(producer.limits)) limits[`${b}.${name}`] = value
    for (const [name, value] of Object.entries(producer.change)) change[`${b}.${name}`] = value
  }

  // 8–10
  const byGuns = stocks.gunsReady! * at('fireRate') * DAYS_PER_MONTH
  const byStock = Math.max(0, stocks['ukraine.stock']!) / at('rationTime')
  const fired = Math.min(at('need'), byGuns, byStock)
  limits['ukraine.limit'] = winner({ need: at('need'), guns: byGuns, stock: byStock })
  const broken = fired / at('roundsPerBreakdown')
  const repaired = stocks.gunsInRepair! / at('repairTime')
  change['ukraine.stock'] = arrivals + at('elsewhere') - fired
  change.firedTotal = fired
  change.shortfall = at('need') - fired
  change.elsewhereTotal = at('elsewhere')
  change.gunsReady = at('gunDeliveries') - broken + repaired
  change.gunsInRepair = broken * (1 - at('scrapShare')) - repaired

  series.need = at('need')
  series.elsewhere = at('elsewhere')
  series.request = request
  series.elsewhereTotal = stocks.elsewhereTotal!
  series['guns.ready'] = stocks.gunsReady!
  series['guns.inRepair'] = stocks.gunsInRepair!
  series['ukraine.stock'] = stocks['ukraine.stock']!
  series['ukraine.arrivals'] = arrivals
  series['ukraine.fired'] = fired
  series['ukraine.firedTotal'] = stocks.firedTotal!
  series['ukraine.shortfall'] = stocks.shortfall!
  return { day, series, limits, change }
}

/** The name of the smallest; on a tie the first named. */
function winner(candidates: Record<string, number>): string {
  const least = Math.min(...Object.values(candidates))
  return Object.keys(candidates).find((name) => candidates[name] === least)!
}

/** Equations 1 and 2. */
function makeAndExport(world: World, stocks: Stocks, b: string, day: number) {
  const candidates = {
    capacity: stocks[`${b}.capacity`]! * stocks[`${b}.shift`]!,
    inputs: valueOn(world, `${b}.inputs`, day),
    book: stocks[`${b}.book`]! / valueOn(world, 'cycleTime', day),
  }
  const grown = Math.min(...Object.values(candidates))
  const { production, fixed } = productionOn(world, `${b}.fixedOutput`, day, grown)
  const own = Math.min(production, valueOn(world, `${b}.ownUse`, day))
  const allowed = valueOn(world, `${b}.aidShare`, day)
  const exports = (production - own) * valueOn(world, `${b}.exportShare`, day) * allowed
  const sold = (production - own - exports) * valueOn(world, `${b}.soldShare`, day)
  const productionLimit = fixed ? 'fixed' : winner(candidates)
  return { production, fixed, own, exports, sold, productionLimit }
}

/** Equations 4 to 7. */
function producerOf(
  world: World,
  stocks: Stocks,
  b: string,
  day: number,
  made: ReturnType<typeof makeAndExport> & { request: number },
) {
  const { production, fixed, own, exports, sold, request } = made
  const shared = (id: string) => valueOn(world, id, day)
  const at = (id: string) => valueOn(world, `${b}.${id}`, day)
  const level = (name: string) => stocks[`${b}.${name}`]!

  // 4
  const asked = request * at('drawWeight')
  const aboveFloor = Math.max(0, level('stock') - at('reserveFloor')) / shared('releaseTime')
  const draw = Math.min(asked, aboveFloor) * at('aidShare')
  const drawLimit = at('aidShare') < 1 ? 'authority' : winner({ request: asked, floor: aboveFloor })

  // 5
  const late = day - roundHalfUp(shared('jointDelay') * DAYS_PER_MONTH)
  const j = valueOn(world, `${b}.jointShare`, late)
  const lead = Math.min(120, level('book') / Math.max(production, 1))
  const waiting = Math.max(lead, at('bookMonths0')) / at('bookMonths0')
  const price =
    at('price0') * (1 + shared('scarcity') * (waiting - 1)) * (1 - shared('jointDiscount') * j)
  const wished = (1 - j) * at('orders') + j * valueOn(world, `${b}.orders`, late)
  const wanted = wished * Math.min(1, Math.max(0, 2 - lead / at('patience')))
  const budget = (at('gdp') * at('defenceShare') * at('shellShare')) / 12
  const signed = fixed ? production : Math.min(wanted, budget / price)

  // 6
  const years = (1 - j) * at('contractYears') + j * shared('jointContractYears')
  const visible = level('book') + signed * 12 * (years - 1)
  const desired = Math.min(signed, visible / shared('payback'))
  const building = level('c1') + level('c2') + level('c3')
  const start = Math.max(0, desired - level('capacity') - building) / shared('decisionTime')

  // 7
  const r = 3 / at('buildTime')
  const shipped = exports + draw
  const interchangeable = shared('interchangeable')
  const fits = interchangeable + (1 - interchangeable) * j * shared('jointStandardGain')
  const sorted = level('sorting') / shared('sortTime')
  const s = 3 / shared('transitTime')
  const arrivals = s * level('a3')

  let growthLimit = 'orders'
  if (budget / price < wanted) growthLimit = 'budget'
  if (visible / shared('payback') < signed) growthLimit = 'visibility'
  if (start < 1e-9 * level('capacity')) growthLimit = 'none'

  return {
    series: {
      capacity: level('capacity'),
      building,
      book: level('book'),
      leadTime: lead,
      price,
      signed,
      shifts: level('shift'),
      production,
      ownUse: own,
      exports,
      drawdown: draw,
      stock: level('stock'),
      releasable: level('stock') - at('reserveFloor'),
      sorting: level('sorting'),
      inTransit: level('a1') + level('a2') + level('a3'),
      arrivals,
      delivered: level('delivered'),
      produced: level('produced'),
      signedValue: level('signedValue'),
      ownTotal: level('ownTotal'),
      sold,
      soldTotal: level('soldTotal'),
      workedCapacity: level('capacity') * level('shift'),
    } as Record<string, number>,
    limits: {
      productionLimit: made.productionLimit,
      drawLimit,
      growthLimit,
    },
    change: {
      book: signed - production,
      c1: start - r * level('c1'),
      c2: r * level('c1') - r * level('c2'),
      c3: r * level('c2') - r * level('c3'),
      capacity: r * level('c3'),
      shift: (at('shifts') - level('shift')) / shared('hiringTime'),
      stock: production - own - exports - sold - draw,
      sorting: shipped * (1 - fits) - sorted,
      a1: shipped * fits + sorted - s * level('a1'),
      a2: s * level('a1') - s * level('a2'),
      a3: s * level('a2') - s * level('a3'),
      delivered: arrivals,
      produced: production,
      ownTotal: own,
      soldTotal: sold,
      signedValue: signed * price,
    },
  }
}

// Outcomes

function outcomesOf(world: World, dates: string[], series: Record<string, number[]>) {
  const outcomes: Record<string, number | string | null> = {}
  const of = (id: string) => series[id]!
  const steps = Array.from({ length: world.steps }, (_, k) => k)

  for (const b of PRODUCERS) {
    const releasable = of(`${b}.releasable`)
    const first = releasable[0]!
    const bare = first > 0 ? releasable.findIndex((level) => level <= 0.05 * first) : -1
    const rebuilt = releasable.findIndex((level, k) => bare >= 0 && k > bare && level >= first)
    const leads = of(`${b}.leadTime`)
    const peak = leads.reduce((most, lead) => Math.max(most, lead))
    outcomes[`${b}.bareDate`] = dates[bare] ?? null
    outcomes[`${b}.rebuiltDate`] = dates[rebuilt] ?? null
    outcomes[`${b}.delivered`] = of(`${b}.delivered`).at(-1)!
    outcomes[`${b}.signedValue`] = of(`${b}.signedValue`).at(-1)!
    outcomes[`${b}.peakLeadTime`] = peak
    outcomes[`${b}.peakLeadTimeDate`] = dates[leads.indexOf(peak)]!
  }

  const hungry = spells(steps, 28 / world.stepDays, (k) => {
    const need = of('need')[k]!
    return dates[k]! >= '2022-10-01' && need > 0 && of('ukraine.fired')[k]! < 0.5 * need
  })
  const hungryRows = hungry.reduce((sum, spell) => sum + spell.length, 0)
  outcomes['ukraine.hungerStart'] = dates[hungry[0]?.[0] ?? -1] ?? null
  outcomes['ukraine.hungerWeeks'] = (hungryRows * world.stepDays) / 7

  const enough = spells(steps, 91 / world.stepDays, (k) => {
    const need = of('need')[k]!
    const made = of('us.exports')[k]! + of('europe.exports')[k]! + of('elsewhere')[k]!
    return need > 0 && made >= need
  })
  outcomes.crossoverDate = dates[enough[0]?.[0] ?? -1] ?? null
  outcomes['ukraine.shortfall'] = of('ukraine.shortfall').at(-1)!
  outcomes['ukraine.firedTotal'] = of('ukraine.firedTotal').at(-1)!

  for (const year of new Set(steps.map((k) => dates[k]!.slice(0, 4)))) {
    const rows = steps.filter((k) => dates[k]!.startsWith(year))
    const sum = (name: string) =>
      rows.reduce((total, k) => total + of(`us.${name}`)[k]! + of(`europe.${name}`)[k]!, 0)
    const left = sum('drawdown') + sum('exports')
    outcomes[`stockShare.${year}`] = left > 0 ? sum('drawdown') / left : null
  }
  return outcomes
}

/** Unbroken runs of rows for which something holds, of at least so many rows. */
function spells(rows: number[], atLeast: number, holds: (k: number) => boolean): number[][] {
  const found: number[][] = []
  let spell: number[] = []
  for (const k of [...rows, -1]) {
    if (k >= 0 && holds(k)) spell.push(k)
    else {
      if (spell.length > 0 && spell.length >= atLeast) found.push(spell)
      spell = []
    }
  }
  return found
}

/** From one object a row to one list a name. */
function gather<T>(rows: Record<string, T>[]): Record<string, T[]> {
  const names = Object.keys(rows[0]!)
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name]!)]))
}
