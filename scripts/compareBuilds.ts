// Builds the site from nothing in three time zones and compares the builds byte for byte: `npm run compare-builds`.
// A folder that is named after `--` is compared with them.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './run.ts'

const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dir, file)).isFile())
    .toSorted()

async function builtIn(zone: string): Promise<string> {
  const name = `build-${zone.replace('/', '-')}`
  const [dir, cache] = [join(root, `.cache/${name}`), join(root, `.cache/${name}-astro`)]
  for (const folder of [dir, cache]) rmSync(folder, { recursive: true, force: true })
  const { code } = await runNode(['scripts/build.ts'], {
    env: { OUT_DIR: dir, CACHE_DIR: cache, TZ: zone },
  })
  if (code !== 0) process.exit(code)
  rmSync(cache, { recursive: true })
  return dir
}

const made: string[] = []
for (const zone of ZONES) made.push(await builtIn(zone))
const [first, ...others] = [...process.argv.slice(2, 3), ...made] as [string, ...string[]]
const ours = filesIn(first)
const bytes = ours.reduce((sum, file) => sum + statSync(join(first, file)).size, 0)
console.log(`${first}: ${ours.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
let differences = 0
for (const dir of others) {
  const theirs = new Set(filesIn(dir))
  const differ = [...new Set([...ours, ...theirs])].filter(
    (file) =>
      !ours.includes(file) ||
      !theirs.has(file) ||
      !readFileSync(join(first, file)).equals(readFileSync(join(dir, file))),
  )
  for (const file of differ) console.log(`  ${file}`)
  console.log(`${dir}: ${differ.length} differ`)
  differences += differ.length
}
for (const dir of made) rmSync(dir, { recursive: true })
process.exit(differences > 0 ? 1 : 0)
