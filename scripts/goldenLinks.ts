// Writes the outcomes of the golden links anew: `npm run golden-links`. A link in someone's
// article keeps its numbers, so this is run only before a release that changes them on purpose, with
// an entry in the changelog that says what changed and why.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseline } from '../src/data/baseline.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery } from '../src/model/address.ts'
import { outcomesOf } from '../src/model/outcomes.ts'
import { run as runModel } from '../src/model/run.ts'
import { root } from './run.ts'

const file = join(root, 'test/fixtures/golden-links.json')
const { links } = JSON.parse(readFileSync(file, 'utf8')) as { links: { query: string }[] }

const outcomes = links.map(({ query }) => {
  const { scenario, notices } = readQuery(baseline, query)
  const lost = notices.filter(({ kind }) => kind !== 'version')
  if (lost.length > 0) throw new Error(`“${query}” does not read: ${JSON.stringify(lost)}`)
  return {
    query: writeQuery(baseline, scenario),
    outcomes: outcomesOf(runModel(baseline, scenario)),
  }
})
writeFileSync(file, `${JSON.stringify({ versions, links: outcomes }, null, 1)}\n`)
console.log(`${outcomes.length} links.`)
