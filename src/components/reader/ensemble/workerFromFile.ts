/** Alone in its file, so that a page built as one file can leave it out. Throws where the origin forbids it. */
export function workerFromFile(): Worker {
  return new Worker(new URL('./ensemble.worker.ts', import.meta.url), { type: 'module' })
}
