import type { EnsembleRequest, EnsembleResult } from '../../../model/ensemble/ensemble.ts'
import { pageHost, workerHost, type Host } from './host.ts'
import { workerFromFile } from './workerFromFile.ts'
import { workerFromSource } from './workerFromSource.ts'

export type Stage = Pick<EnsembleRequest, 'members' | 'keepEvery'>

/** A first fan at once, then the usual one; the last on demand. */
export const STAGES = {
  first: { members: 300, keepEvery: 4 },
  usual: { members: 1000, keepEvery: 1 },
  many: { members: 10_000, keepEvery: 4 },
} as const satisfies Record<string, Stage>

/** Delays the 1,000-run stage until this long after the last request, so that the worker leaves the processor to the page while a slider moves. */
const REST_MILLISECONDS = 200

export interface EnsembleWish extends Omit<EnsembleRequest, keyof Stage> {
  /** Run one after the other, each with its result; by default the first fan, then the usual one. */
  readonly stages?: readonly Stage[]
}

export interface EnsembleRunner {
  /**
   * Progress is the share (0–1) done of the stage with so many members. A result says whether it
   * belongs to the newest request, or to one whose first fan was being run when a newer came. A
   * failure is a scenario that is refused: its sentence.
   */
  wish(
    wish: EnsembleWish,
    onProgress: (done: number, members: number) => void,
    onResult: (result: EnsembleResult, isNewest: boolean) => void,
    onFailure?: (error: Error) => void,
  ): void
  /** Drops the stage that runs and those that wait; no callback is called for them any more. */
  cancel(): void
  /** Ends the worker. */
  close(): void
}

export interface RunnerOptions {
  /** The worker's program text, for a page built as one file. */
  readonly workerSource?: string
  /** How to start a worker; throws or returns null where there is none. */
  readonly startWorker?: () => Worker | null
}

interface Task {
  readonly wish: EnsembleWish
  /** The stage at work, and those that follow. */
  readonly stages: readonly Stage[]
  readonly onProgress: (done: number, members: number) => void
  readonly onResult: (result: EnsembleResult, isNewest: boolean) => void
  readonly onFailure: (error: Error) => void
}

/**
 * Runs one ensemble at a time; the newest request replaces those before it. A stage of a few
 * hundred members that is at work ends first, so that the fan follows a slider under the finger
 * instead of starting over at each movement; a larger one waits until no newer wish has come for a
 * moment, and is dropped between two slices. In a worker, from a file or from program text; where
 * none starts, in slices on the page.
 */
export function createEnsembleRunner(options: RunnerOptions = {}): EnsembleRunner {
  let host: Host | undefined
  let running: Task | undefined
  let waiting: Task | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  const onPage = () => {
    host = pageHost()
    if (running) start(running)
  }
  const hostOf = (): Host => (host ??= startHost(options, onPage))

  const next = () => {
    running = waiting
    waiting = undefined
    if (running) start(running)
  }
  const start = (task: Task) => {
    running = task
    const { stages: _, ...request } = task.wish
    const [stage, ...later] = task.stages
    hostOf().run(
      { ...request, ...stage! },
      {
        onProgress: (done) => task.onProgress(done, stage!.members),
        onResult: (result) => {
          const isNewest = waiting === undefined
          next()
          if (isNewest && later.length > 0)
            rest = setTimeout(() => start({ ...task, stages: later }), REST_MILLISECONDS)
          task.onResult(result, isNewest)
        },
        onFailure: (error) => {
          next()
          task.onFailure(error)
        },
      },
    )
  }

  return {
    wish(wish, onProgress, onResult, onFailure = () => {}) {
      const { stages = [STAGES.first, STAGES.usual] } = wish
      const task = { wish, stages, onProgress, onResult, onFailure }
      clearTimeout(rest)
      const few = running && running.stages[0]!.members <= STAGES.first.members
      if (few) waiting = task
      else start(task)
    },
    cancel() {
      clearTimeout(rest)
      running = waiting = undefined
      host?.stop()
    },
    close() {
      clearTimeout(rest)
      running = waiting = undefined
      host?.close()
      host = undefined
    },
  }
}

function startHost({ workerSource, startWorker }: RunnerOptions, onPage: () => void): Host {
  try {
    const worker = startWorker
      ? startWorker()
      : workerSource === undefined
        ? workerFromFile()
        : workerFromSource(workerSource)
    if (worker) return workerHost(worker, onPage)
  } catch {
    // An opaque origin, or a policy without workers.
  }
  return pageHost()
}
