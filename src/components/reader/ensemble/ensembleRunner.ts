import { ENSEMBLE_MEMBERS } from '../../../data/ensemble.ts'
import type { EnsembleRequest, EnsembleResult } from '../../../model/ensemble/ensemble.ts'
import { pageHost, workerHost, type Host } from './host.ts'
import { workerFromFile } from './workerFromFile.ts'

export type Stage = Pick<EnsembleRequest, 'members' | 'keepEvery'>

/** A first fan at once, then the usual one; the last on demand. */
export const STAGES = {
  first: { members: 300, keepEvery: 4 },
  usual: { members: ENSEMBLE_MEMBERS, keepEvery: 1 },
  many: { members: 10_000, keepEvery: 4 },
} as const satisfies Record<string, Stage>

/** Delays the 1,000-run stage until this long after the last request, so that the worker leaves the processor to the page while a slider moves. */
const REST_MILLISECONDS = 200

export interface RunnerRequest extends Omit<EnsembleRequest, keyof Stage> {
  /** Run one after the other, each with its result; by default the first fan, then the usual one. */
  readonly stages?: readonly Stage[]
}

export interface EnsembleRunner {
  /**
   * Progress is the share (0–1) done of the stage with so many members. A result says whether it
   * belongs to the newest request, or to one whose first fan was being run when a newer came. A
   * failure is a scenario that is refused: its sentence.
   */
  request(
    request: RunnerRequest,
    onProgress: (done: number, members: number) => void,
    onResult: (result: EnsembleResult, isNewest: boolean) => void,
    onFailure?: (error: Error) => void,
  ): void
  /** Drops the stage that runs and those that wait; no callback is called for them any more. */
  cancel(): void
  /** Ends the worker. */
  close(): void
}

interface Task {
  readonly request: RunnerRequest
  /** The stage at work, and those that follow. */
  readonly stages: readonly Stage[]
  readonly onProgress: (done: number, members: number) => void
  readonly onResult: (result: EnsembleResult, isNewest: boolean) => void
  readonly onFailure: (error: Error) => void
}

/**
 * Runs one ensemble at a time; the newest request replaces those before it. A running stage of a few
 * hundred members ends first, so that the fan follows a slider instead of starting over at each
 * movement; a larger stage waits for `REST_MILLISECONDS`, and a newer request ends it between two
 * slices. In a worker; where `startWorker` throws or returns null, in slices on the page.
 */
export function createEnsembleRunner(
  startWorker: () => Worker | null = workerFromFile,
): EnsembleRunner {
  let host: Host | undefined
  let running: Task | undefined
  let waiting: Task | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  const onPage = () => {
    host = pageHost()
    if (running) start(running)
  }
  const hostOf = (): Host => (host ??= startHost(startWorker, onPage))

  const next = () => {
    running = waiting
    waiting = undefined
    if (running) start(running)
  }
  const start = (task: Task) => {
    running = task
    const { stages: _, ...request } = task.request
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
    request(request, onProgress, onResult, onFailure = () => {}) {
      const { stages = [STAGES.first, STAGES.usual] } = request
      const task = { request, stages, onProgress, onResult, onFailure }
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

function startHost(startWorker: () => Worker | null, onPage: () => void): Host {
  try {
    const worker = startWorker()
    if (worker) return workerHost(worker, onPage)
  } catch {
    // An opaque origin, or a policy without workers.
  }
  return pageHost()
}
