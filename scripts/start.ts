// Builds the site and shows it on this machine, with the headers a host would send.
import { runNode } from './run.ts'
import { serve } from './server.ts'

const port = Number(process.env.PORT ?? 4321)
const base = process.env.BASE_PATH ?? '/'
const dir = process.env.OUT_DIR ?? 'dist'

try {
  // Asked before the build, so that nobody waits for a page that cannot be shown.
  await (await serve({ dir, port, base })).close()
  const { code } = await runNode(['scripts/build.ts'])
  if (code !== 0) process.exit(code)

  const { url, close } = await serve({ dir, port, base })
  console.log(`\nBurn Rate is at ${url}\nPress Ctrl+C to stop.`)
  const stop = () => void close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  console.error(
    `Port ${port} is in use by another program. Stop it, or choose another port: PORT=4322 npm start`,
  )
  process.exit(1)
}
