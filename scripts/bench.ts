// Measures the model against itself in other clothes: `npm run bench`, or `npm run bench -- --json`. docs/speed.md tells how to read it.
import { readFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { compileShells, shells, writeInput, type ShellsAnswer } from '../bench/shells.ts'
import { agreement, runAgreement, seriesAgreement } from '../bench/agreement.ts'
import { keeperOf } from '../bench/keepRun.ts'
import { baseline } from '../src/data/baseline.ts'
import { bandsOf, runMembers, type EnsembleRequest } from '../src/model/ensemble/ensemble.ts'
import { run } from '../src/model/run.ts'
import { completeScenario } from '../src/model/scenario.ts'
import { xmileOf } from '../src/model/xmile/xmileOf.ts'
import { plainRun } from '../test/model/plain.ts'
import { compileWithSdeverywhere } from '../test/xmile/sdeverywhere.ts'

type Task = 'run' | 'ensemble-1000' | 'ensemble-10000' | 'bands-1000'
type EngineName = 'ours' | 'plain' | 'sdeverywhere-js' | 'c'

const ROUNDS = 9
const WARM_UP_ROUNDS = 2
/** Members that SDEverywhere's code is timed on (about as long as our 1,000); an ensemble is so many times as much. */
const SDE_MEMBERS = 60

const json = process.argv.includes('--json')
const say = (line = '') => void (json || console.log(line))

const requestOf = (members: number): EnsembleRequest => ({
  baseline,
  scenario: {},
  seed: 2023,
  members,
  keepEvery: 1,
})

function finish<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Processor time in milliseconds: a busy machine blurs it less than the clock on the wall. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of one `work`, out of so many; as many before do not count, so that what the task before left behind is not this one's. */
function timed(times: number, work: () => unknown, warmUps = times): number {
  for (let i = 0; i < warmUps; i++) work()
  const start = processorTime()
  for (let i = 0; i < times; i++) work()
  return (processorTime() - start) / times
}

const compiler = compileShells()
const sde = await compileWithSdeverywhere(xmileOf(completeScenario(baseline)))
const input = compiler && {
  1000: writeInput(requestOf(1000)),
  10000: writeInput(requestOf(10_000)),
}

// Before anything is timed: all compute the same.
const ours = run(baseline)
const kept = finish(runMembers(requestOf(1000)))
const agreements = [
  ['plain objects, one run', seriesAgreement(ours.columns, plainRun(baseline).series), 1e-9],
  ["SDEverywhere's JavaScript, one run", seriesAgreement(ours.columns, sde.run()), 1e-9],
  ...(input
    ? ([
        ['C, one run', runAgreement(ours, shells(input[1000], 'run', 1).output), 1e-9],
        ['C, 1,000 members: outcomes', ...outcomesOfC(shells(input[1000], 'ensemble', 1))],
      ] as const)
    : []),
] as const

function outcomesOfC({ output }: ShellsAnswer): [number, number] {
  return [agreement(kept, finish(bandsOf(kept)), output), 1e-6]
}

for (const [what, difference, most] of agreements) {
  say(`${what}: within ${difference.toExponential(1)} of ours`)
  if (!(difference <= most)) throw new Error(`${what} differs from ours by ${difference}`)
}

const keepRun = keeperOf(ours.tables, 1)

const measured = new Map<string, { task: Task; engine: EngineName; ms: number[] }>()
let counting = false
function note(task: Task, engine: EngineName, ms: number): void {
  const key = `${task} ${engine}`
  if (!measured.has(key)) measured.set(key, { task, engine, ms: [] })
  if (counting) measured.get(key)!.ms.push(ms)
}

function round(): void {
  note(
    'run',
    'ours',
    timed(100, () => run(baseline)),
  )
  note(
    'run',
    'plain',
    timed(5, () => plainRun(baseline)),
  )
  note(
    'run',
    'sdeverywhere-js',
    timed(20, () => sde.run()),
  )
  const memberOfSde = timed(SDE_MEMBERS, () => keepRun(sde.run(), 0), 20)
  note('ensemble-1000', 'sdeverywhere-js', 1000 * memberOfSde)
  note('ensemble-10000', 'sdeverywhere-js', 10_000 * memberOfSde)
  if (input) note('run', 'c', shells(input[1000], 'run', 2).ms[0]!)

  let runs = kept
  note(
    'ensemble-1000',
    'ours',
    timed(1, () => (runs = finish(runMembers(requestOf(1000))))),
  )
  note(
    'bands-1000',
    'ours',
    timed(1, () => finish(bandsOf(runs))),
  )
  if (input) {
    const [ensemble, bands] = shells(input[1000], 'ensemble', 2).ms
    note('ensemble-1000', 'c', ensemble!)
    note('bands-1000', 'c', bands!)
  }
}

function longRound(): void {
  note(
    'ensemble-10000',
    'ours',
    timed(1, () => finish(runMembers(requestOf(10_000)))),
  )
  if (input) note('ensemble-10000', 'c', shells(input[10000], 'ensemble', 1).ms[0]!)
}

for (let i = 0; i < WARM_UP_ROUNDS; i++) round()
longRound()
counting = true
for (let i = 0; i < ROUNDS; i++) {
  round()
  if (i < 7) longRound()
}

const median = (numbers: number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
const rows = [...measured.values()].map(({ task, engine, ms }) => ({
  task,
  engine,
  ms: median(ms),
}))
const msOf = (task: Task, engine: EngineName) =>
  rows.find((row) => row.task === task && row.engine === engine)?.ms ?? NaN

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${type()} ${release()}`
const packageOf = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
  ) as { version: string }
const versions = {
  node: process.versions.node,
  v8: process.versions.v8,
  '@sdeverywhere/compile': packageOf('@sdeverywhere/compile').version,
  c: compiler,
}

if (json) console.log(JSON.stringify({ machine, versions, rows }, null, 2))
else report()

function report(): void {
  say()
  say(machine)
  say(
    `Node ${versions.node}, V8 ${versions.v8}, @sdeverywhere/compile ${versions['@sdeverywhere/compile']}`,
  )
  say(compiler ? `C: ${compiler}` : 'No C compiler found: nothing is compared with C.')
  say(
    `Medians of ${ROUNDS} interleaved rounds (10,000 members: 7), milliseconds of processor time.`,
  )
  say()
  const tasks: [Task, string][] = [
    ['run', 'one run, 469 steps'],
    ['ensemble-1000', '1,000 members'],
    ['ensemble-10000', '10,000 members'],
    ['bands-1000', 'bands of 1,000'],
  ]
  const engines: EngineName[] = ['ours', 'plain', 'sdeverywhere-js', 'c']
  say(['', ...engines].map((cell, i) => (i ? cell.padStart(17) : cell.padEnd(20))).join(''))
  for (const [task, words] of tasks)
    say(words.padEnd(20) + engines.map((engine) => cellOf(msOf(task, engine))).join(''))
  say()
  say('One run: ours is checked and tabulated too; C has only the steps, all series and limits.')
  say(
    `SDEverywhere: ${SDE_MEMBERS} members are timed and multiplied; their inputs are not drawn, rows and outcomes are kept.`,
  )
  say()
  goal('one run, checked and tabulated', msOf('run', 'ours'), 0.25, 'ms')
  goal(
    "1,000 members: SDEverywhere's time / ours",
    msOf('ensemble-1000', 'sdeverywhere-js') / msOf('ensemble-1000', 'ours'),
    15,
    'times',
  )
  goal(
    '10,000 members: SDEverywhere’s time / ours',
    msOf('ensemble-10000', 'sdeverywhere-js') / msOf('ensemble-10000', 'ours'),
    15,
    'times',
  )
  if (compiler) {
    const ofC = (task: Task) => msOf(task, 'ours') / msOf(task, 'c')
    goal("1,000 members: ours / C's time", ofC('ensemble-1000'), 2.5, 'of C')
    goal("10,000 members: ours / C's time", ofC('ensemble-10000'), 2.5, 'of C')
  }
  goal(
    "bands of 1,000 / the ensemble's time",
    msOf('bands-1000', 'ours') / msOf('ensemble-1000', 'ours'),
    0.5,
    'of it',
  )
}

function cellOf(ms: number): string {
  if (Number.isNaN(ms)) return '–'.padStart(17)
  return (ms < 10 ? ms.toFixed(3) : ms.toFixed(0)).padStart(17)
}

function goal(what: string, value: number, bound: number, unit: 'ms' | 'times' | 'of C' | 'of it') {
  const met = unit === 'times' ? value >= bound : value <= bound
  const sign = unit === 'times' ? '≥' : '≤'
  say(`${met ? 'met   ' : 'missed'}  ${what}: ${value.toFixed(2)} (goal ${sign} ${bound})`)
}
