// Types, lint and format. Each is listed as passed or failed.
import { runNode } from './run.ts'

type Check = readonly [name: string, ...command: string[]]

const WRITING: readonly Check[] = [
  ['data', 'scripts/loadData.ts'],
  // Also every .ts file; and it writes the types that those below read.
  ['astro', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
]
/** Beside each other, once the others are through: a processor for each row. */
const READING: readonly (readonly Check[])[] = [
  [['eslint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  [
    [
      'svelte',
      'node_modules/svelte-check/bin/svelte-check',
      '--fail-on-warnings',
      '--output=human',
    ],
    ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ],
]

let passed = 0
let failed = 0

async function inTurn(checks: readonly Check[]): Promise<void> {
  for (const [name, ...command] of checks) {
    const { code, text } = await runNode(command, {
      output: 'capture',
      env: { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
    })
    if (code === 0) passed++
    else {
      failed++
      console.log(`${text.trim()}\n`)
    }
    console.log(`${code === 0 ? 'passed' : 'failed'}  ${name}`)
  }
}

await inTurn(WRITING)
await Promise.all(READING.map(inTurn))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
