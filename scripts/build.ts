// Loads the data and builds the site into OUT_DIR (default: dist).
import { runNode } from './run.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'

const steps = [
  ['scripts/loadData.ts'],
  ['node_modules/astro/bin/astro.mjs', 'build'],
  ['scripts/embeds.ts'],
]

for (const step of steps) {
  const { code } = await runNode(step)
  if (code !== 0) process.exit(code)
}
