/** A worker from its program text, for a page whose origin may load no worker from an address. */
export function workerFromSource(source: string): Worker {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  try {
    return new Worker(address)
  } finally {
    URL.revokeObjectURL(address)
  }
}
