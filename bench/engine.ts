// A process that runs one engine and measures when it is asked to: engines that shared one would pay for each other's garbage.
import { baseline } from '../src/data/baseline.ts'
import { bandsOf, runMembers, type EnsembleRequest } from '../src/model/ensemble/ensemble.ts'
import { finished } from '../src/model/answers/finished.ts'
import { run } from '../src/model/run.ts'
import { completeScenario, type Scenario } from '../src/model/scenario.ts'
import { xmileOf } from '../src/model/xmile/xmileOf.ts'
import { plainRun } from '../test/model/plain.ts'
import { compileWithSdeverywhere } from '../test/xmile/sdeverywhere.ts'
import { keeperOf } from './keepRun.ts'

export const requestOf = (members: number, scenario: Scenario = {}): EnsembleRequest => ({
  baseline,
  scenario,
  seed: 2023,
  members,
  keepEvery: 1,
})

/** Members that SDEverywhere's code is timed on (about as long as our 1,000); an ensemble is so many times as much. */
export const SDE_MEMBERS = 60

/**
 * Milliseconds of processor time of one `work`, out of so many: a busy machine blurs it less than the
 * clock on the wall. As many before do not count: the machine did something else in between.
 */
function timed(times: number, work: () => unknown, warmUps = times): number {
  for (let i = 0; i < warmUps; i++) work()
  const start = processorTime()
  for (let i = 0; i < times; i++) work()
  return (processorTime() - start) / times
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const ensemble = (members: number, warmUps: number) => {
  let runs = finished(runMembers(requestOf(10)))
  return () => [
    timed(1, () => (runs = finished(runMembers(requestOf(members)))), warmUps),
    timed(1, () => finished(bandsOf(runs)), warmUps),
  ]
}

const sdeverywhere = async () => {
  const { run: runSde } = await compileWithSdeverywhere(xmileOf(completeScenario(baseline)))
  const keep = keeperOf(run(baseline).tables, 1)
  return () => [timed(20, () => runSde()), timed(SDE_MEMBERS, () => keep(runSde(), 0), 0)]
}

/** What each process measures: the milliseconds of its tasks. */
const ENGINES: Record<string, () => Promise<() => number[]> | (() => number[])> = {
  run: () => () => [timed(200, () => run(baseline))],
  'ensemble-1000': () => ensemble(1000, 1),
  'ensemble-10000': () => ensemble(10_000, 0),
  plain: () => () => [timed(5, () => plainRun(baseline))],
  sdeverywhere,
}

if (process.send) {
  const measure = await ENGINES[process.argv[2]!]!()
  process.on('message', () => process.send!(measure()))
}
