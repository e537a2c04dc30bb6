// How long one input that nobody wrote on purpose can hold a page up: `npm run bench-junk`, with inputs of the kinds
// that the slow tests try. Beside each kind in the same run: what the platform itself does with the same input.
import fc from 'fast-check'
import { textsOfFiles } from '../src/components/teach/classCodes/textsOfFiles.ts'
import { baseline } from '../src/data/baseline.ts'
import { readQuery } from '../src/model/address.ts'
import { codesIn } from '../src/model/codesIn.ts'
import { median } from '../src/model/fit/scores.ts'
import { run } from '../src/model/run.ts'
import { junkMessage, junkOrigin } from '../test/embed/junkMessage.ts'
import { listeningHost } from '../test/embed/listeningHost.ts'
import { junkQuery } from '../test/junk.ts'
import { junkCodes } from '../test/teach/junkCodes.ts'
import { junkFiles } from '../test/teach/junkFiles.ts'

/** Fewer show that it works. */
const COUNT = Number(process.env.BENCH_INPUTS ?? 10_000)
/** A hang comes back with its input; a pause of the machine does not. The least of so many turns counts. */
const TURNS = 3

const written = (ms: number) => `${ms < 0.1 ? ms.toFixed(4) : ms.toFixed(2)} ms`

async function timed<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  ways: Readonly<Record<string, (input: Input) => unknown>>,
): Promise<void> {
  const all = fc.sample(inputs, { seed: 20261130, numRuns: COUNT })
  const least = Object.entries(ways).map(([way, read]) => ({
    way,
    read,
    ms: all.map(() => Infinity),
  }))
  for (let turn = 0; turn < TURNS; turn++)
    for (const [k, input] of all.entries())
      for (const { read, ms } of least) {
        const before = performance.now()
        const answer = read(input)
        if (answer instanceof Promise) await answer
        ms[k] = Math.min(ms[k]!, performance.now() - before)
      }
  console.log(`${name}: ${all.length} inputs`)
  for (const { way, ms } of least)
    console.log(`  ${way}: median ${written(median(ms))}, longest ${written(Math.max(...ms))}`)
}

await timed('addresses', junkQuery, {
  'read, and run': (query) => run(baseline, readQuery(baseline, query).scenario),
  'new URL, its parts decoded': (query) => [...new URL(`https://x/?${query}`).searchParams],
})

const { hears, sources } = listeningHost(() => {})
await timed(
  'messages to a page with embeds',
  fc.record({ data: junkMessage, source: fc.constantFrom(...sources), origin: junkOrigin }),
  {
    heard: hears,
    'copied, as a browser does to send it': ({ data }) => structuredClone(data),
  },
)

await timed('codes of a class, pasted', junkCodes, {
  read: codesIn,
  'as JSON, written and read': (text) => JSON.parse(JSON.stringify(text)) as unknown,
})

await timed('files dropped, up to four at once', junkFiles, {
  'read, and their codes': async (files) => codesIn((await textsOfFiles(files)).texts.join('\n')),
  'their text alone': (files) => Promise.allSettled(files.map((file) => file.text())),
})
