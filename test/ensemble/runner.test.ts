import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createEnsembleRunner,
  STAGES,
  type EnsembleRunner,
  type RunnerRequest,
} from '../../src/components/reader/ensemble/ensembleRunner.ts'
import type { Order, Report } from '../../src/components/reader/ensemble/messages.ts'
import { runInSlices } from '../../src/components/reader/ensemble/runInSlices.ts'
import type { EnsembleRequest, EnsembleResult } from '../../src/model/ensemble/ensemble.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { ensembleHash } from '../../src/model/ensemble/hash.ts'
import { requestOf } from './requests.ts'

const runnerRequest = (seed: number, stages?: RunnerRequest['stages']): RunnerRequest => {
  const { baseline, scenario, ranges } = requestOf()
  return { baseline, scenario, ranges, seed, stages }
}

/** A worker whose answers the test gives. */
class FakeWorker {
  onmessage: ((event: { data: Report }) => void) | null = null
  onerror: ((event: { preventDefault: () => void }) => void) | null = null
  readonly orders: Order[] = []
  terminated = false
  postMessage(order: Order) {
    this.orders.push(order)
  }
  terminate() {
    this.terminated = true
  }
  say(report: Report) {
    this.onmessage?.({ data: report })
  }
  last() {
    const { id, request } = this.orders.at(-1)!
    return { id, request: JSON.parse(request ?? 'null') as EnsembleRequest | null }
  }
  /** Answers the newest order with a result that carries its seed and number of members. */
  answer() {
    const { id, request } = this.last()
    const { seed, members } = request!
    this.say({ id, result: { seed, members } as EnsembleResult })
  }
}

let open: EnsembleRunner[] = []
afterEach(() => {
  for (const runner of open) runner.close()
  open = []
  vi.useRealTimers()
})

function withFake() {
  const worker = new FakeWorker()
  const runner = createEnsembleRunner(() => worker as unknown as Worker)
  open.push(runner)
  const heard: string[] = []
  const request = (seed: number, stages?: RunnerRequest['stages']) =>
    runner.request(
      runnerRequest(seed, stages),
      (done, members) => heard.push(`${seed}: ${done} of ${members}`),
      (result, isNewest) =>
        heard.push(`${result.seed}: ${result.members}${isNewest ? '' : ', superseded'}`),
      (error) => heard.push(`${seed}: ${error.message}`),
    )
  return { worker, runner, heard, request }
}

/** Long enough without a newer request. */
const rest = () => vi.advanceTimersByTime(300)

describe('with a worker', () => {
  beforeEach(() => void vi.useFakeTimers())

  test('a request is run with a few hundred members, every fourth row kept, and then with 1,000', () => {
    const { worker, heard, request } = withFake()
    request(1)
    expect(worker.last().request).toMatchObject({ seed: 1, members: 300, keepEvery: 4 })
    worker.answer()
    rest()
    expect(worker.last().request).toMatchObject({ seed: 1, members: 1000, keepEvery: 1 })
    worker.answer()
    expect(heard).toEqual(['1: 300', '1: 1000'])
    expect(worker.orders).toHaveLength(2)
  })
  test('10,000 are run on demand', () => {
    const { worker, request } = withFake()
    request(1, [STAGES.many])
    expect(worker.last().request).toMatchObject({ members: 10_000 })
    worker.answer()
    expect(worker.orders).toHaveLength(1)
  })
  test('while requests come quickly the few hundred follow, and the thousand wait for the last', () => {
    const { worker, heard, request } = withFake()
    for (const seed of [1, 2, 3]) {
      request(seed)
      worker.answer()
      vi.advanceTimersByTime(150)
    }
    expect(heard).toEqual(['1: 300', '2: 300', '3: 300'])
    rest()
    expect(worker.last().request).toMatchObject({ seed: 3, members: 1000 })
    expect(worker.orders).toHaveLength(4)
  })
  test('the newest request takes the place of the one that waits, and follows the few hundred at work', () => {
    const { worker, heard, request } = withFake()
    request(1)
    request(2)
    request(3)
    expect(worker.orders).toHaveLength(1)
    worker.answer()
    expect(worker.last().request).toMatchObject({ seed: 3, members: 300 })
    worker.answer()
    rest()
    worker.answer()
    expect(heard).toEqual(['1: 300, superseded', '3: 300', '3: 1000'])
  })
  test('a newer request cancels the thousand at work, of which nothing more is heard', () => {
    const { worker, heard, request } = withFake()
    request(1)
    worker.answer()
    rest()
    const thousand = worker.last().id
    request(2)
    expect(worker.last().request).toMatchObject({ seed: 2, members: 300 })
    worker.say({ id: thousand, done: 0.9 })
    worker.say({ id: thousand, result: { seed: 1, members: 1000 } as EnsembleResult })
    expect(heard).toEqual(['1: 300'])
  })
  test('progress is told', () => {
    const { worker, heard, request } = withFake()
    request(1)
    worker.say({ id: worker.last().id, done: 0.5 })
    expect(heard).toEqual(['1: 0.5 of 300'])
  })
  test('cancel drops what runs and what waits', () => {
    const { worker, runner, heard, request } = withFake()
    request(1)
    const { id } = worker.last()
    request(2)
    runner.cancel()
    expect(worker.last().request).toBeNull()
    worker.say({ id, result: { seed: 1, members: 300 } as EnsembleResult })
    expect(heard).toEqual([])
    request(3)
    worker.answer()
    expect(heard).toEqual(['3: 300'])
  })
  test('a refusal is told, and the next request is run', () => {
    const { worker, heard, request } = withFake()
    request(1)
    request(2)
    worker.say({ id: worker.last().id, failure: 'payback is 0, but it must be above 0.' })
    expect(heard).toEqual(['1: payback is 0, but it must be above 0.'])
    expect(worker.last().request).toMatchObject({ seed: 2 })
  })
  test('close ends the worker', () => {
    const { worker, runner, request } = withFake()
    request(1)
    runner.close()
    expect(worker.terminated).toBe(true)
  })
})

/** Runs one small request to its result. */
const resultOf = (runner: EnsembleRunner) =>
  new Promise<{ result: EnsembleResult; progress: number[] }>((resolve, reject) => {
    open.push(runner)
    const progress: number[] = []
    runner.request(
      runnerRequest(2023, [{ members: 40, keepEvery: 1 }]),
      (done) => progress.push(done),
      (result) => resolve({ result, progress }),
      reject,
    )
  })
const expected = () => ensembleHash(runEnsemble(requestOf()))

describe('where no worker starts, it is run in slices', () => {
  test('because the constructor throws', async () => {
    const runner = createEnsembleRunner(() => {
      throw new Error('SecurityError')
    })
    const { result } = await resultOf(runner)
    expect(ensembleHash(result)).toBe(expected())
  })
  test('because its file does not load', async () => {
    const worker = new FakeWorker()
    const runner = createEnsembleRunner(() => worker as unknown as Worker)
    const result = resultOf(runner)
    worker.onerror?.({ preventDefault() {} })
    expect(ensembleHash((await result).result)).toBe(expected())
    expect(worker.terminated).toBe(true)
  })
  test('because it never says that it started', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const worker = new FakeWorker()
    const runner = createEnsembleRunner(() => worker as unknown as Worker)
    const result = resultOf(runner)
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    expect(ensembleHash((await result).result)).toBe(expected())
  })
  test('and cancel stops it', async () => {
    const runner = createEnsembleRunner(() => null)
    open.push(runner)
    const heard: string[] = []
    const tell = () => heard.push('heard')
    runner.request(runnerRequest(1), tell, tell, tell)
    runner.cancel()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(heard).toEqual([])
  })
})

describe('slices', () => {
  function* countTo(end: number): Generator<number, string> {
    for (let i = 1; i <= end; i++) yield i / end
    return 'done'
  }
  test('end after their milliseconds, and progress is told between them', () => {
    const heard: (number | string)[] = []
    const pending: (() => void)[] = []
    runInSlices(
      () => countTo(3),
      0,
      (next) => pending.push(next),
      {
        onProgress: (done) => heard.push(done),
        onResult: (result) => heard.push(result),
        onFailure: () => {},
      },
    )
    while (pending.length > 0) pending.shift()!()
    expect(heard).toEqual([1 / 3, 2 / 3, 1, 'done'])
  })
  test('stop when told', () => {
    const heard: unknown[] = []
    const pending: (() => void)[] = []
    const tell = (what: unknown) => heard.push(what)
    const stop = runInSlices(
      () => countTo(3),
      0,
      (next) => pending.push(next),
      {
        onProgress: tell,
        onResult: tell,
        onFailure: tell,
      },
    )
    pending.shift()!()
    stop()
    while (pending.length > 0) pending.shift()!()
    expect(heard).toEqual([1 / 3])
  })
})
