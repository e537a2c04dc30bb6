// The C twin of the model (shells.c): writes what it reads, compiles it where there is a compiler, and starts it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParameterId } from '../src/data/parameters.ts'
import type { Schedule } from '../src/data/types.ts'
import { drawMembers } from '../src/model/ensemble/draws.ts'
import type { EnsembleRequest } from '../src/model/ensemble/ensemble.ts'
import { uncertainRows, type UncertainRow } from '../src/model/ensemble/uncertain.ts'
import { yearsOf } from '../src/model/outcomes.ts'
import { completeScenario } from '../src/model/scenario.ts'
import { scheduleOn } from '../src/model/schedule.ts'
import { PRODUCERS } from '../src/model/producers.ts'
import { KINDS, LATE, tabulate } from '../src/model/tables.ts'
import { DAYS_PER_MONTH, dayOf, roundHalfUp } from '../src/model/time.ts'

const folder = fileURLToPath(new URL('../.cache/bench', import.meta.url))
const program = join(folder, 'shells')
const FLAGS = ['-O3', '-march=native', '-std=gnu11']

/** The compiler's own first line and the flags, or null where no compiler is found. */
export function compileShells(): string | null {
  mkdirSync(folder, { recursive: true })
  const source = fileURLToPath(new URL('shells.c', import.meta.url))
  for (const compiler of ['cc', 'gcc', 'clang'])
    try {
      execFileSync(compiler, [...FLAGS, '-o', program, source, '-lm'], { stdio: 'pipe' })
      const version = execFileSync(compiler, ['--version'], { encoding: 'utf8' }).split('\n')[0]!
      return `${version}, ${FLAGS.join(' ')}`
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        throw new Error(`${compiler} does not compile bench/shells.c`, { cause: error })
    }
  return null
}

/** Writes the tables and draws of an ensemble without interventions to a file; its name. */
export function writeInput(request: EnsembleRequest): string {
  const { baseline, scenario, seed, members, keepEvery, vary, ranges } = request
  const complete = completeScenario(baseline, scenario)
  const tables = tabulate(complete)
  const rows = uncertainRows(complete, scenario, vary, ranges)
  const draws = drawMembers(rows, members, seed, complete)
  const { steps, stepDays } = tables
  const rowOf = (id: string) => rows.findIndex((row) => row.id === id)
  const delayRow = rowOf('jointDelay')
  const mostLate = delayRow < 0 ? 0 : roundHalfUp(rows[delayRow]!.high * DAYS_PER_MONTH)
  const daily = Float64Array.from(
    { length: mostLate + steps * stepDays + 1 },
    (_, k) => k - mostLate,
  )
  const years = yearsOf(tables)
  const drawOf = (row: UncertainRow | undefined) =>
    row ? [rows.indexOf(row), row.asFactor ? 0 : 1, row.least, row.most] : [-1, 0, -1e300, 1e300]

  const parts: ArrayBufferView[] = []
  const tableDraws: number[] = []
  const numberDraws: number[] = []
  const late = new Map<string, string>(
    PRODUCERS.flatMap((b) => LATE.map(([name, of]) => [`${b}.${name}`, `${b}.${of}`] as const)),
  )
  // In the order of the enumerations in generated/steps.h, which is that of the tables.
  for (const [id, table] of Object.entries(tables.rows)) {
    parts.push(table)
    const of = late.get(id)
    tableDraws.push(...drawOf(of && delayRow >= 0 ? undefined : rows[rowOf(of ?? id)]))
  }
  for (const id of Object.keys(tables.numbers)) numberDraws.push(...drawOf(rows[rowOf(id)]))
  parts.push(Float64Array.from(Object.values(tables.numbers)))
  const lateDraws: number[] = []
  for (const b of PRODUCERS)
    for (const [, of] of LATE) {
      const id: ParameterId = `${b}.${of}`
      const base = new Float64Array(daily.length)
      parts.push(scheduleOn(baseline[id] as Schedule, KINDS[id], daily, base))
      lateDraws.push(...drawOf(rows[rowOf(id)]))
    }
  parts.push(draws.values, Float64Array.from([...tableDraws, ...numberDraws, ...lateDraws]))
  parts.push(Int32Array.from([0, ...years.map(({ to }) => to)]))
  const head = [members, steps, stepDays, keepEvery, rows.length, delayRow, mostLate]
  parts.unshift(Int32Array.from([...head, daily.length, years.length, dayOf('2022-10-01')]))

  const file = join(folder, `input-${members}-${keepEvery}.bin`)
  const bytes = parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))
  writeFileSync(file, Buffer.concat(bytes))
  return file
}

export interface ShellsAnswer {
  /** The milliseconds of the last repeat: of the run; or of the runs and of the bands. */
  readonly ms: readonly number[]
  readonly output: Buffer
}

/** Starts the program once; only the last of its repeats counts, the others warm memory and clock. */
export function shells(input: string, task: 'run' | 'ensemble', repeats: number): ShellsAnswer {
  const file = join(folder, `output-${task}.bin`)
  const args = [input, task, String(repeats), file]
  const lines = execFileSync(program, args, { encoding: 'utf8' }).trim().split('\n')
  return { ms: lines.at(-1)!.split(' ').map(Number), output: readFileSync(file) }
}
