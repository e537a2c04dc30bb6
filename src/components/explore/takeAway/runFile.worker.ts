import { fileAtQuery } from './fileAtQuery.ts'
import type { FileAsked } from './fileFromWorker.ts'

const scope = self as unknown as {
  onmessage: (event: MessageEvent<FileAsked>) => void
  postMessage: (file: ReturnType<typeof fileAtQuery>) => void
}
scope.onmessage = ({ data: { id, ...rest } }) => scope.postMessage(fileAtQuery(id, rest))
