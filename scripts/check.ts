// Types, lint and format. Each is listed as passed or failed.
import { runNode } from './run.ts'

const checks: [name: string, command: string[]][] = [
  ['data', ['scripts/loadData.ts']],
  // Also every .ts file; and it writes the types that the next one reads.
  ['astro', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']],
  [
    'svelte',
    ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human'],
  ],
  ['eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
]

let failed = 0
for (const [name, command] of checks) {
  const { code, text } = await runNode(command, {
    output: 'capture',
    env: { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  if (code !== 0) {
    failed++
    console.log(`${text.trim()}\n`)
  }
  console.log(`${code === 0 ? 'passed' : 'failed'}  ${name}`)
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
