// Loads the data and runs the tests. What follows `npm test --` goes to vitest: a folder, -t, …
import { parseCLI, startVitest } from 'vitest/node'
import { ensureChromium } from './ensureBrowsers.ts'
import { runNode } from './run.ts'

await ensureChromium()
const { code } = await runNode(['scripts/loadData.ts'])
if (code !== 0) process.exit(code)

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
const vitest = await startVitest(filter, { ...options, run: true, watch: false })

const modules = vitest.state.getTestModules()
const results = modules.flatMap((module) => [...module.children.allTests()])
const count = (state: string) => results.filter((test) => test.result().state === state).length
const passed = count('passed')
// A file that cannot be read and an error outside any test have no test of their own to fail.
const broken = modules.filter(
  (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
)
const failed = count('failed') + broken.length + vitest.state.getUnhandledErrors().length

await vitest.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
