// nginx and Caddy over the built site, as docs/hosting.md configures them: `npm run check-hosts`. Asks for every
// file at the root and below a path, and opens pages in Chromium. After `--`: `--every-page` opens all of them,
// `--load` also puts 500 connections on nginx for a minute (it needs wrk).
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { BASE, basedSiteDir, buildBasedSite } from './basedSite.ts'
import { comparedHost } from './comparedHost.ts'
import { ensureChromium } from './ensureBrowsers.ts'
import { HOSTS, startHost, versionOf } from './hosts.ts'
import { loaded } from './loaded.ts'
import { serve } from './server.ts'
import { buildTestSite, testSiteDir } from './testSite.ts'
import { PAGES_OF_EACH_KIND, pathsIn, visitPages } from './visitPages.ts'

const asked = process.argv.slice(2)
const installed = HOSTS.filter((host) => versionOf(host) !== null)
for (const host of HOSTS)
  if (!installed.includes(host)) console.log(`${host} is not installed: it was left out.`)
if (installed.length === 0) process.exit()

await ensureChromium()
await buildTestSite()
if (!asked.includes('--root')) await buildBasedSite()
const sites = [
  { dir: testSiteDir, base: '/' },
  { dir: basedSiteDir, base: BASE },
]
let failed = 0
const say = (words: string, faults: readonly string[]) => {
  failed += faults.length
  for (const line of faults.slice(0, 40)) console.log(`  ${line}`)
  console.log(`${words}, ${faults.length} faults`)
}
for (const host of installed)
  for (const { dir, base } of asked.includes('--root') ? sites.slice(0, 1) : sites) {
    const name = `${host} ${versionOf(host)} at ${base}`
    const [theirs, ours] = await Promise.all([startHost(host, { dir, base }), serve({ dir, base })])
    const { addresses, types, faults } = await comparedHost(dir, theirs.url, ours.url)
    say(`${name}: ${addresses} addresses, ${types} kinds of file`, faults)
    const isWhole = asked.includes('--every-page') && base === '/' && host === installed[0]
    const paths = isWhole ? pathsIn(dir) : PAGES_OF_EACH_KIND
    const visited = await visitPages({ url: theirs.url, paths })
    say(`${name}: ${visited.pages} pages opened, ${visited.requests} requests`, visited.faults)
    await Promise.all([theirs.close(), ours.close()])
  }
if (asked.includes('--load')) {
  const [{ model = '' } = {}] = cpus()
  const day = execFileSync('date', ['+%F'], { encoding: 'utf8' }).trim()
  console.log(`${day}, ${cpus().length} × ${model}, server and clients on one machine`)
  failed += await loaded(testSiteDir)
}
process.exit(failed > 0 ? 1 : 0)
