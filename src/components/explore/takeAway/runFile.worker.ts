import { fileAtQuery, type FileAsked } from './fileAtQuery.ts'

const scope = self as unknown as {
  onmessage: (event: MessageEvent<FileAsked>) => void
  postMessage: (file: ReturnType<typeof fileAtQuery>) => void
}
scope.onmessage = ({ data }) => scope.postMessage(fileAtQuery(data))
