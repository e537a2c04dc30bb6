// Builds the site below a path that is not the root, looks up every link, and opens a page of each kind in
// Chromium: `npm run check-links`. A folder that is named after `--` is taken as built with this path (BASE_PATH) instead.
import { rmSync } from 'node:fs'
import { BASE, basedSiteDir, buildBasedSite } from './basedSite.ts'
import { brokenLinks } from './brokenLinks.ts'
import { ensureChromium } from './ensureBrowsers.ts'
import { serve } from './server.ts'
import { PAGES_OF_EACH_KIND, visitPages } from './visitPages.ts'

const ORIGIN = 'http://localhost:4321'
const [given] = process.argv.slice(2)
const dir = given ?? basedSiteDir

await ensureChromium()
if (given === undefined) await buildBasedSite()
const { files, links, broken } = brokenLinks({ dir, base: BASE, origin: ORIGIN })
for (const line of broken) console.log(line)
console.log(`${files} files, ${links} links within the site below ${BASE}, ${broken.length} broken`)

const { url, close } = await serve({ dir, base: BASE })
const { pages, requests, faults } = await visitPages({ url, paths: PAGES_OF_EACH_KIND })
await close()
for (const line of faults) console.log(line)
console.log(`${pages} pages opened there, ${requests} requests, ${faults.length} faults`)
if (given === undefined) rmSync(dir, { recursive: true })
process.exit(broken.length + faults.length > 0 ? 1 : 0)
