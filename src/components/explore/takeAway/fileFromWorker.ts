import type { fileAtQuery, FileAsked } from './fileAtQuery.ts'

/**
 * The file of a run, written by a worker: a program of its own, so that the pages of widgets without the
 * model, which have the same dialog, do not part the model's program into smaller files.
 */
export function fileFromWorker(asked: FileAsked): Promise<ReturnType<typeof fileAtQuery>> {
  const worker = new Worker(new URL('./runFile.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ReturnType<typeof fileAtQuery>>((done, fail) => {
    worker.onmessage = ({ data }) => done(data)
    // A worker whose program is not fetched gives no reason.
    worker.onerror = ({ message }) => fail(new Error(message ?? 'Failed to fetch'))
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}
