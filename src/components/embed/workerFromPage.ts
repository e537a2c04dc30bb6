// Replaces workerFromFile.ts in an embed: the page's one script is also the worker's program, so
// that the model is sent once.
import { answerOrders } from '../reader/ensemble/answerOrders.ts'
import { workerFromSource } from '../reader/ensemble/workerFromSource.ts'
import { dataset } from './datasetOfPage.ts'

const isWorker = 'importScripts' in globalThis
const source = typeof document === 'undefined' ? null : document.currentScript?.textContent

if (isWorker) answerOrders()

/** Throws where the page's script cannot be read or no worker starts. */
export function workerFromFile(): Worker {
  if (!source) throw new Error('The script does not stand in the page.')
  return workerFromSource(`burnRateDataset=${JSON.stringify(dataset)};\n${source}`)
}
