// The site while it is being written: each saved file shows at once.
import { runNode } from './run.ts'

const { code } = await runNode(['scripts/loadData.ts'])
if (code !== 0) process.exit(code)

await runNode(['node_modules/astro/bin/astro.mjs', 'dev', '--port', process.env.PORT ?? '4321'], {
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
})
