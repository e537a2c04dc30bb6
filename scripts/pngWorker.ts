// A thread that paints: it answers each SVG with its PNG.
import { parentPort } from 'node:worker_threads'
import { pngOf } from '../src/components/share/pngOf.ts'

parentPort!.on('message', ({ id, svg }: { id: number; svg: string }) => {
  const png = pngOf(svg)
  parentPort!.postMessage({ id, png }, [png.buffer])
})
