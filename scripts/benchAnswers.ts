// How long the answers take: `npm run bench-answers`. This machine; the middle of eleven rounds after a warm-up, and beside it the processor time of a round, which a busy machine does not stretch.
import { baseline } from '../src/data/baseline.ts'
import { deadline, deadlineMap } from '../src/model/answers/deadline.ts'
import { frontier } from '../src/model/answers/frontier.ts'
import { parseGoal } from '../src/model/answers/goal.ts'
import { parseLever } from '../src/model/answers/lever.ts'
import { goalOutcome } from '../src/model/answers/outcome.ts'
import { solve } from '../src/model/answers/solve.ts'
import { tornado } from '../src/model/answers/tornado.ts'
import { median } from '../src/model/fit/scores.ts'
import { DEFAULT_END } from '../src/model/time.ts'

const WARM_UPS = 3
const ROUNDS = 11

function medianOf(work: () => unknown): string {
  for (let i = 0; i < WARM_UPS; i++) work()
  const before = process.cpuUsage()
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const { user, system } = process.cpuUsage(before)
  return `${median(times).toFixed(1)} ms (processor: ${((user + system) / 1000 / ROUNDS).toFixed(1)} ms)`
}

const floor = parseGoal('us.notBareBefore_2024-06-01')
const shortfall = parseGoal('shortfallAtMost_1500000')
const question = { baseline, scenario: {} }

for (const goal of [floor, shortfall])
  for (const text of ['us.fixedOutput_2023-03-01_6', 'us.orders_2022-06-01', 'us.reserveFloor']) {
    const lever = parseLever(text)
    const { stops } = solve({ ...question, goal, lever })
    const time = medianOf(() => solve({ ...question, goal, lever }))
    console.log(`${stops.length} stops: ${time} (${text}, ${goal.kind})`)
  }

const id = 'europe.fixedOutput'
const decision = { id, how: 'date', value: 150_000, rampMonths: 18 } as const
const levers = [parseLever('us.reserveFloor'), parseLever('us.fixedOutput_2023-03-01')] as const
const outcome = goalOutcome(floor, DEFAULT_END)
const rows: [name: string, work: () => unknown][] = [
  ['deadline, every month', () => deadline({ ...question, goal: shortfall, decision })],
  [
    'map of dates and amounts',
    () => deadlineMap({ ...question, goal: shortfall, decision: { id, how: 'value' } }),
  ],
  ['frontier of two levers', () => frontier({ ...question, goal: floor, levers })],
  ['tornado with its tipping value', () => tornado({ ...question, outcome })],
]
for (const [name, work] of rows) console.log(`${name}: ${medianOf(work)}`)
