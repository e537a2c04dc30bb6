// Writes the outcomes of today's golden links anew: `npm run golden-links`. A link in someone's
// article keeps its numbers, so this is run only before a release that changes them on purpose, with
// an entry in the changelog that says what changed and why. Each release of data has a file of its
// own in test/golden/links; those of releases before stay as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseline } from '../src/data/baseline.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery } from '../src/model/address.ts'
import { outcomesOf } from '../src/model/outcomes.ts'
import { run as runModel } from '../src/model/run.ts'
import { root } from './run.ts'

const folder = join(root, 'test/golden/links')
const [newest] = readdirSync(folder).sort().reverse()
const { links } = JSON.parse(readFileSync(join(folder, newest!), 'utf8')) as {
  links: { query: string }[]
}

const outcomes = links.map(({ query }) => {
  const { scenario, notices } = readQuery(baseline, query)
  const lost = notices.filter(({ kind }) => kind !== 'version')
  if (lost.length > 0) throw new Error(`“${query}” does not read: ${JSON.stringify(lost)}`)
  return {
    query: writeQuery(baseline, scenario),
    outcomes: outcomesOf(runModel(baseline, scenario)),
  }
})
const file = join(folder, `${versions.data}.json`)
writeFileSync(file, `${JSON.stringify({ versions, links: outcomes }, null, 1)}\n`)
console.log(`${outcomes.length} links.`)
