import type { EnsembleRequest, EnsembleResult } from '../../../model/ensemble/ensemble.ts'
import type { Order, Report } from './messages.ts'
import { modelOnPage } from './modelOnPage.ts'
import { pauseForReader, runInSlices, type SliceHandlers } from './runInSlices.ts'

/** Where ensembles are run. An order replaces the one before, of which nothing more is reported. */
export interface Host {
  run(request: EnsembleRequest, handlers: SliceHandlers<EnsembleResult>): void
  stop(): void
  close(): void
}

/** A worker that has not said by then that it started never will: so does Chromium with a module worker under `file://`. */
const START_MILLISECONDS = 4000
const PAGE_SLICE_MILLISECONDS = 6

/** Runs ensembles in a worker. `onAbsent` is called if it does not start, or fails later. */
export function workerHost(worker: Worker, onAbsent: () => void): Host {
  let id = 0
  let handlers: SliceHandlers<EnsembleResult> | undefined
  const giveUp = () => {
    close()
    onAbsent()
  }
  const timer = setTimeout(giveUp, START_MILLISECONDS)
  const close = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  worker.onerror = (event) => {
    event.preventDefault()
    giveUp()
  }
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if ('ready' in data) clearTimeout(timer)
    else if (data.id === id) {
      if ('result' in data) handlers?.onResult(data.result)
      else if ('failure' in data) handlers?.onFailure(new Error(data.failure))
      else handlers?.onProgress(data.done)
    }
  }
  const post = (order: Order) => worker.postMessage(order)
  return {
    run(request, its) {
      handlers = its
      post({ id: ++id, request: JSON.stringify(request) })
    },
    stop: () => post({ id: ++id, request: null }),
    close,
  }
}

/** Runs ensembles on the page, a few milliseconds at a time. The model is fetched when it is first needed. */
export function pageHost(): Host {
  let stopSlices = () => {}
  let newest = 0
  const stop = () => {
    newest++
    stopSlices()
  }
  return {
    async run(request, handlers) {
      stop()
      const own = newest
      const { ensembleInSlices } = await modelOnPage()
      if (own !== newest) return
      const work = () => ensembleInSlices(request)
      stopSlices = runInSlices(work, PAGE_SLICE_MILLISECONDS, pauseForReader, handlers)
    },
    stop,
    close: stop,
  }
}
