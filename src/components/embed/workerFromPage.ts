// Replaces workerFromFile.ts in an embed: the page's one script is also the worker's program, so
// that the model is sent once.
import { answerOrders } from '../reader/ensemble/answerOrders.ts'
import { dataset } from './datasetOfPage.ts'

const isWorker = 'importScripts' in globalThis
const source = typeof document === 'undefined' ? null : document.currentScript?.textContent

if (isWorker) answerOrders()

/** Throws where the page's script cannot be read or no worker starts. */
export function workerFromFile(): Worker {
  if (!source) throw new Error('The script does not stand in the page.')
  const program = `burnRateDataset=${JSON.stringify(dataset)};\n${source}`
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  try {
    return new Worker(address)
  } finally {
    URL.revokeObjectURL(address)
  }
}
