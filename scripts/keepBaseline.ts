// Keeps what a run starts from under the date of the data, for embeds that are pinned to it. Running
// it again writes the same file. Once a date is published, its file stays as it is.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baselinesDir } from './keptBaselines.ts'
import { keepLedger } from './ledger.ts'
import { todaysBaseline } from './todaysBaseline.ts'

const { model, data, parameters, facts, observations, claims, scores } = todaysBaseline()
const rows = (list: readonly unknown[]) =>
  `[\n${list.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n ]`
const series = Object.entries(observations)
  .map(([id, ids]) => `  ${JSON.stringify(id)}: ${JSON.stringify(ids)}`)
  .join(',\n')

mkdirSync(join(baselinesDir, 'scores'), { recursive: true })
writeFileSync(join(baselinesDir, 'scores', `${data}.json`), `${JSON.stringify(scores)}\n`)
writeFileSync(
  join(baselinesDir, `${data}.json`),
  `{
 "model": ${model},
 "data": ${JSON.stringify(data)},
 "parameters": ${rows(parameters)},
 "facts": ${rows(facts)},
 "observations": {
${series}
 },
 "claims": ${rows(claims)}
}
`,
)
keepLedger(data)
console.log(`Kept ${parameters.length} parameters and ${facts.length} figures of ${data}.`)
