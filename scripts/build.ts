// Builds the site into OUT_DIR (default: dist): checks the data, then makes pages and embeds side by side.
import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeLicences } from './licences.ts'
import { pagesIn } from './pagesIn.ts'
import { writeProvenance } from './provenance.ts'
import { root, runNode } from './run.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'

const outDir = resolve(root, process.env.OUT_DIR ?? 'dist')
/** Astro empties its folder when it begins, so embeds come in at the end. A process's own: tests build beside `npm start`. */
const embedsDir = join(root, `.cache/embeds-${process.pid}`)
const PROGRESS_MILLISECONDS = 5000

const begun = performance.now()
const say = (words: string) =>
  console.log(`${words} (${Math.round((performance.now() - begun) / 1000)} s)`)

/** Pages are rendered one by one, in the second half of their build. */
function sayPages(): void {
  const pages = pagesIn(outDir).length
  say(pages > 0 ? `Pages: ${pages} written` : 'Pages: their programs…')
}

async function step(args: string[], env?: Record<string, string>): Promise<void> {
  const { code } = await runNode(args, { env })
  if (code !== 0) {
    rmSync(embedsDir, { recursive: true, force: true })
    process.exit(code)
  }
}

async function buildPages(): Promise<void> {
  rmSync(outDir, { recursive: true, force: true })
  sayPages()
  const progress = setInterval(sayPages, PROGRESS_MILLISECONDS)
  await step(['scripts/buildPages.ts'])
  clearInterval(progress)
  sayPages()
}

await step(['scripts/loadData.ts'])
await Promise.all([buildPages(), step(['scripts/embeds.ts'], { OUT_DIR: embedsDir })])
writeLicences(outDir, [outDir, embedsDir])
cpSync(embedsDir, outDir, { recursive: true })
rmSync(embedsDir, { recursive: true })
// It reads what the data loader writes: in a fresh clone that is not there before.
const { writeOfflineLessons } = await import('./offlineLessons.ts')
writeOfflineLessons(outDir)
writeProvenance(outDir)
say('Built')
