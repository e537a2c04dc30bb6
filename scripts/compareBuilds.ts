// Builds the site twice from nothing and compares the two byte for byte: `npm run compare-builds`.
// A folder that is named after `--` is taken as the one of them.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './run.ts'

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dir, file)).isFile())
    .toSorted()

async function built(name: string): Promise<string> {
  const [dir, cache] = [join(root, `.cache/${name}`), join(root, `.cache/${name}-astro`)]
  for (const folder of [dir, cache]) rmSync(folder, { recursive: true, force: true })
  const { code } = await runNode(['scripts/build.ts'], { env: { OUT_DIR: dir, CACHE_DIR: cache } })
  if (code !== 0) process.exit(code)
  rmSync(cache, { recursive: true })
  return dir
}

const [given] = process.argv.slice(2)
const dirs = [given ?? (await built('build-a')), await built('build-b')] as const
const [ours, theirs] = dirs.map(filesIn) as [string[], string[]]
const all = [...new Set([...ours, ...theirs])].toSorted()
const differ = all.filter((file) => {
  if (!ours.includes(file) || !theirs.includes(file)) return true
  return !readFileSync(join(dirs[0], file)).equals(readFileSync(join(dirs[1], file)))
})
const bytes = ours.reduce((sum, file) => sum + statSync(join(dirs[0], file)).size, 0)
for (const file of differ) console.log(file)
console.log(`${all.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${differ.length} differ`)
for (const dir of dirs) if (dir !== given) rmSync(dir, { recursive: true })
process.exit(differ.length > 0 ? 1 : 0)
