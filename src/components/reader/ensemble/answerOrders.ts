import {
  ensembleInSlices,
  type EnsembleRequest,
  type EnsembleResult,
} from '../../../model/ensemble/ensemble.ts'
import type { Order, Report } from './messages.ts'
import { pauseBriefly, runInSlices } from './runInSlices.ts'

const SLICE_MILLISECONDS = 10
/** Progress is posted no more often than this: each message takes time of the page's thread, where sliders are handled. */
const PROGRESS_MILLISECONDS = 100

/** Makes this thread a worker: it runs what it is ordered to, and says that it has started. */
export function answerOrders(): void {
  const scope = self as unknown as {
    onmessage: (event: MessageEvent<Order>) => void
    postMessage: (report: Report, transfer?: Transferable[]) => void
  }
  let stop = () => {}
  scope.onmessage = ({ data: { id, request } }) => {
    stop()
    if (request === null) return
    const parsed = JSON.parse(request) as EnsembleRequest
    let posted = performance.now()
    stop = runInSlices(() => ensembleInSlices(parsed), SLICE_MILLISECONDS, pauseBriefly, {
      onProgress: (done) => {
        if (performance.now() - posted < PROGRESS_MILLISECONDS) return
        posted = performance.now()
        scope.postMessage({ id, done })
      },
      onResult: (result) => scope.postMessage({ id, result }, buffersOf(result)),
      onFailure: ({ message }) => scope.postMessage({ id, failure: message }),
    })
  }
  scope.postMessage({ ready: true })
}

/** The memory of a result, each block once, handed over rather than copied. */
function buffersOf({ days, bands, outcomes, measured }: EnsembleResult): Transferable[] {
  const arrays = [
    days,
    ...Object.values(bands),
    ...Object.values(outcomes),
    ...Object.values(measured),
  ]
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]
}
