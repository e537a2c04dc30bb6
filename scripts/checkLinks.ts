// Builds the site below a path that is not the root and looks up every link: `npm run check-links`.
// A folder that is named after `--` is taken as built with this path (BASE_PATH) instead.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { brokenLinks } from './brokenLinks.ts'
import { root, runNode } from './run.ts'

const BASE = '/shells/'
const ORIGIN = 'http://localhost:4321'
const [given] = process.argv.slice(2)
const dir = given ?? join(root, '.cache/based-site')

if (given === undefined) {
  const env = { BASE_PATH: BASE, OUT_DIR: dir, CACHE_DIR: join(root, '.cache/based-astro') }
  const { code } = await runNode(['scripts/build.ts'], { env })
  if (code !== 0) process.exit(code)
}
const { files, links, broken } = brokenLinks({ dir, base: BASE, origin: ORIGIN })
for (const line of broken) console.log(line)
console.log(`${files} files, ${links} links within the site below ${BASE}, ${broken.length} broken`)
if (given === undefined) rmSync(dir, { recursive: true })
process.exit(broken.length > 0 ? 1 : 0)
