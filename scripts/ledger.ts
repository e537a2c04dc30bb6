// What each figure and parameter said on a date of the data: later changes are held against it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction } from '../src/data/corrections.ts'
import { parameters } from '../src/data/parameters.ts'
import { facts } from '../src/data/published.ts'
import { root } from './run.ts'

const folder = join(root, 'src/data/ledgers')

/** Per id, what is said of it; its words and its source may be bettered without a line. */
export type Ledger = Readonly<Record<string, string>>

/** What is said today. */
export function todaysLedger(): Ledger {
  const figures = Object.values(facts).map(({ id, value, low, high, unit, date }) => [
    id,
    [value, low, high, unit, date.text].join('|'),
  ])
  const numbers = parameters.map(({ id, best, low, high, unit }) => [
    id,
    [JSON.stringify(best), low, high, unit].join('|'),
  ])
  return Object.fromEntries([...figures, ...numbers])
}

/** Every ledger that was kept, by its date. */
export const keptLedgers = (): [date: string, ledger: Ledger][] =>
  readdirSync(folder)
    .sort()
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Ledger,
    ])

/** Keeps what is said today under a date. What was kept stays as it is; figures that came since are added. */
export function keepLedger(date: string): void {
  mkdirSync(folder, { recursive: true })
  const kept = Object.fromEntries(keptLedgers())[date]
  const ledger = { ...todaysLedger(), ...kept }
  writeFileSync(join(folder, `${date}.json`), `${JSON.stringify(ledger, null, 1)}\n`)
}

/** What changed or went since a date without a correction that names it, in sentences. */
export function unexplained(
  [date, before]: readonly [date: string, ledger: Ledger],
  now: Ledger,
  corrections: readonly Pick<Correction, 'data' | 'figures'>[],
): string[] {
  const explained = new Set(
    corrections.filter(({ data }) => data.includes(date)).flatMap(({ figures = [] }) => figures),
  )
  return Object.entries(before)
    .filter(([id, said]) => now[id] !== said && !explained.has(id))
    .map(
      ([id, said]) =>
        `${id}: “${said}” in the data of ${date}, “${now[id] ?? 'gone'}” now. Add a row with figures: [${id}] and data: ['${date}'] to src/data/corrections.yaml.`,
    )
}
