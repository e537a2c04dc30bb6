// Measures how fast the model is, beside the same model in SDEverywhere, plain objects and C: `npm run bench`, or `npm run bench -- --json`. docs/speed.md says how to read it.
import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { compileShells, shells, writeInput, type ShellsAnswer } from '../bench/shells.ts'
import { agreement, runAgreement, seriesAgreement } from '../bench/agreement.ts'
import { readClass } from '../bench/classCodes.ts'
import { requestOf, SDE_MEMBERS } from '../bench/engine.ts'
import { baseline } from '../src/data/baseline.ts'
import { bandsOf, runMembers } from '../src/model/ensemble/ensemble.ts'
import { finished } from '../src/model/answers/finished.ts'
import { median } from '../src/model/fit/scores.ts'
import { run } from '../src/model/run.ts'
import { completeScenario, type Scenario } from '../src/model/scenario.ts'
import { xmileOf } from '../src/model/xmile/xmileOf.ts'
import { plainRun } from '../test/model/plain.ts'
import { compileWithSdeverywhere } from '../test/xmile/sdeverywhere.ts'

type Task = 'run' | 'ensemble-1000' | 'ensemble-10000' | 'bands-1000'
type EngineName = 'ours' | 'plain' | 'sdeverywhere-js' | 'c'

/** Fewer show that it works, not how fast the model is. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
/** 10,000 members take long: they are left out of the last rounds. */
const LONG_ROUNDS = 7
const WARM_UP_ROUNDS = Math.min(2, ROUNDS)

const json = process.argv.includes('--json')
const say = (line = '') => void (json || console.log(line))

const compiler = compileShells()
const sde = await compileWithSdeverywhere(xmileOf(completeScenario(baseline)))
const input = compiler && {
  1000: writeInput(requestOf(1000)),
  10000: writeInput(requestOf(10_000)),
}

/** Aid held back, rounds sold, buyers whom the wait puts off: what the baseline may have at neutral values. */
const moved: Scenario = {
  parameters: {
    'us.aidShare': [
      ['2022-01-01', 1],
      ['2023-10-01', 0.3],
    ],
    'europe.soldShare': [
      ['2022-01-01', 0],
      ['2024-01-01', 0.4],
    ],
    'us.patience': 20,
  },
}

// Before anything is timed: all compute the same.
const ours = run(baseline)
const kept = finished(runMembers(requestOf(1000)))
const agreements = [
  ['plain objects, one run', seriesAgreement(ours.columns, plainRun(baseline).series), 1e-9],
  ["SDEverywhere's JavaScript, one run", seriesAgreement(ours.columns, sde.run()), 1e-9],
  ...(input
    ? ([
        ['C, one run', runAgreement(ours, shells(input[1000], 'run', 1).output), 1e-9],
        [
          'C, one run with aid held back',
          runAgreement(
            run(baseline, moved),
            shells(writeInput(requestOf(1, moved)), 'run', 1).output,
          ),
          1e-9,
        ],
        ['C, 1,000 members: outcomes', ...outcomesOfC(shells(input[1000], 'ensemble', 1))],
      ] as const)
    : []),
] as const

function outcomesOfC({ output }: ShellsAnswer): [number, number] {
  return [agreement(kept, finished(bandsOf(kept)), output), 1e-6]
}

for (const [what, difference, most] of agreements) {
  say(`${what}: within ${difference.toExponential(1)} of ours`)
  if (!(difference <= most)) throw new Error(`${what} differs from ours by ${difference}`)
}

const measured = new Map<string, { task: Task; engine: EngineName; ms: number[] }>()
let counting = false
function note(task: Task, engine: EngineName, ms: number): void {
  const key = `${task} ${engine}`
  if (!measured.has(key)) measured.set(key, { task, engine, ms: [] })
  if (counting) measured.get(key)!.ms.push(ms)
}

const processes: ChildProcess[] = []

/** Starts a process for an engine; what it returns has it measure once. */
function engine(name: string): () => Promise<number[]> {
  const child = fork(fileURLToPath(new URL('../bench/engine.ts', import.meta.url)), [name])
  processes.push(child)
  return () =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`the process for ${name} ended (${code})`))
      child.once('exit', ended)
      child.once('message', (ms) => {
        child.off('exit', ended)
        resolve(ms as number[])
      })
      child.send('measure')
    })
}

const measureRun = engine('run')
const measurePlain = engine('plain')
const measureSde = engine('sdeverywhere')
const measure1000 = engine('ensemble-1000')
const measure10000 = engine('ensemble-10000')

async function round(isLong: boolean): Promise<void> {
  note('run', 'ours', (await measureRun())[0]!)
  note('run', 'plain', (await measurePlain())[0]!)
  const [runOfSde, memberOfSde] = await measureSde()
  note('run', 'sdeverywhere-js', runOfSde!)
  note('ensemble-1000', 'sdeverywhere-js', 1000 * memberOfSde!)
  note('ensemble-10000', 'sdeverywhere-js', 10_000 * memberOfSde!)
  const [ensemble, bands] = await measure1000()
  note('ensemble-1000', 'ours', ensemble!)
  note('bands-1000', 'ours', bands!)
  if (isLong) note('ensemble-10000', 'ours', (await measure10000())[0]!)
  if (!input) return
  note('run', 'c', shells(input[1000], 'run', 2).ms[0]!)
  const [ensembleOfC, bandsOfC] = shells(input[1000], 'ensemble', 2).ms
  note('ensemble-1000', 'c', ensembleOfC!)
  note('bands-1000', 'c', bandsOfC!)
  if (isLong) note('ensemble-10000', 'c', shells(input[10000], 'ensemble', 1).ms[0]!)
}

for (let i = 0; i < WARM_UP_ROUNDS; i++) await round(i === 0)
counting = true
for (let i = 0; i < ROUNDS; i++) await round(i < LONG_ROUNDS)
for (const child of processes) child.kill()

const rows = [...measured.values()].map(({ task, engine, ms }) => ({
  task,
  engine,
  ms: median(ms),
}))
const msOf = (task: Task, engine: EngineName) =>
  rows.find((row) => row.task === task && row.engine === engine)?.ms ?? NaN

/** Seconds; the median of as many rounds. */
const classSeconds = median(Array.from({ length: ROUNDS }, readClass)) / 1000

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

if (json) console.log(JSON.stringify({ machine, versions, rows, classSeconds }, null, 2))
else report()

function report(): void {
  say()
  say(machine)
  say(
    `Node ${versions.node}, V8 ${versions.v8}, @sdeverywhere/compile ${versions['@sdeverywhere/compile']}`,
  )
  say(compiler ? `C: ${compiler}` : 'No C compiler found: nothing is compared with C.')
  say(
    `Medians of ${ROUNDS} interleaved rounds (10,000 members: ${Math.min(LONG_ROUNDS, ROUNDS)}), milliseconds of processor time.`,
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
  say(`A class’s 200 codes, 10 of them damaged, read and counted: ${classSeconds.toFixed(4)} s`)
  say()
  goal(
    "one run, checked and tabulated / SDEverywhere's time",
    msOf('run', 'ours') / msOf('run', 'sdeverywhere-js'),
    0.25,
    'of it',
  )
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

function goal(what: string, value: number, bound: number, unit: 'times' | 'of C' | 'of it') {
  const met = unit === 'times' ? value >= bound : value <= bound
  const sign = unit === 'times' ? '≥' : '≤'
  say(`${met ? 'met   ' : 'missed'}  ${what}: ${value.toFixed(2)} (goal ${sign} ${bound})`)
}
