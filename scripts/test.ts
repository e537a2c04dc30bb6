// Loads the data and runs the tests: those of `npm test`, or all (--all), or what `npm test` leaves
// (--all --rest). What follows `npm test --` goes to vitest: a folder, -t, …
import { parseCLI, startVitest } from 'vitest/node'
import { ensureChromium } from './ensureBrowsers.ts'
import { runNode } from './run.ts'
import { slowestFiles } from './slowestFiles.ts'

/** What `npm test` runs: minutes, from nothing, on two cores. */
const first = ['unit', 'flows']
const rest = ['slow', 'site', 'timed']

const own = new Set(['--all', '--rest'])
const asked = process.argv.slice(2)
const isAll = asked.includes('--all')
const isRest = asked.includes('--rest')
// The site that `npm test` has just built.
if (isRest) process.env.REUSE_TEST_SITE = '1'

await ensureChromium()
const { code } = await runNode(['scripts/loadData.ts'])
if (code !== 0) process.exit(code)

const words = asked.filter((word) => !own.has(word))
const { filter, options } = parseCLI(['vitest', 'run', ...words])
// Files named on the command line are run whichever project they belong to.
const project =
  options.project ?? (isRest ? rest : isAll || filter.length > 0 ? [...first, ...rest] : first)
const vitest = await startVitest(filter, { ...options, project, run: true, watch: false })

const modules = vitest.state.getTestModules()
const results = modules.flatMap((module) => [...module.children.allTests()])
const count = (state: string) => results.filter((test) => test.result().state === state).length
let passed = count('passed')
// A file that cannot be read and an error outside any test have no test of their own to fail.
const broken = modules.filter(
  (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
)
let failed = count('failed') + broken.length + vitest.state.getUnhandledErrors().length
await vitest.close()

console.log(
  slowestFiles(
    modules.map((module) => ({
      project: module.project.name,
      file: module.relativeModuleId,
      tests: [...module.children.allTests()].length,
      seconds: module.diagnostic().duration / 1000,
    })),
  ),
)

// The three engines are for the whole, not for one file or name.
if (isAll && words.length === 0) {
  const { code, text } = await runNode(['scripts/smoke.ts'], {
    output: 'capture',
    env: { REUSE_TEST_SITE: '1' },
  })
  const closing = /^(\d+) passed, (\d+) failed$/m.exec(text)
  console.log(text.replace(closing?.[0] ?? '', '').trim())
  passed += Number(closing?.[1] ?? 0)
  const faults = Number(closing?.[2] ?? 0)
  failed += faults === 0 && code !== 0 ? 1 : faults
}

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
