import { Worker } from 'node:worker_threads'

type Png = Uint8Array

/** Paints SVGs as PNGs in a thread of its own, beside whatever makes them; the same picture is painted once. */
export function pngPainter() {
  const worker = new Worker(new URL('pngWorker.ts', import.meta.url))
  const painted = new Map<string, Promise<Png>>()
  const waiting: ((png: Png) => void)[] = []
  const failed = new Promise<never>((_, reject) => worker.once('error', reject))
  // Every caller of paint receives this error; unhandled here, it would end the process at once.
  failed.catch(() => {})
  worker.on('message', ({ id, png }: { id: number; png: Png }) => waiting[id]!(png))
  const paint = (svg: string) =>
    new Promise<Png>((resolve) => {
      worker.postMessage({ id: waiting.push(resolve) - 1, svg })
    })
  return {
    paint(svg: string): Promise<Png> {
      const png = painted.get(svg) ?? Promise.race([paint(svg), failed])
      painted.set(svg, png)
      return png
    },
    close: () => worker.terminate(),
  }
}
