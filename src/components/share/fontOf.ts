import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20
const require = createRequire(join(process.cwd(), 'package.json'))

export const packageFile = (name: string): Buffer => readFileSync(require.resolve(name))

/** The bytes of a package's font as TrueType, which is all that the picture maker reads: WOFF is the same tables, each deflated. */
function fontOf(name: string): Buffer {
  const woff = packageFile(name)
  const count = woff.readUInt16BE(12)
  const largest = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(largest * 16, 6)
  head.writeUInt16BE(Math.log2(largest), 8)
  head.writeUInt16BE((count - largest) * 16, 10)
  const tables: Buffer[] = []
  let at = head.length
  for (let k = 0; k < count; k++) {
    const entry = HEADER + k * ENTRY
    const [from, packed, full] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field))
    const raw = woff.subarray(from, from! + packed!)
    const table = packed! < full! ? inflateSync(raw) : raw
    woff.copy(head, 12 + 16 * k, entry, entry + 4)
    woff.copy(head, 16 + 16 * k, entry + 16, entry + 20)
    head.writeUInt32BE(at, 20 + 16 * k)
    head.writeUInt32BE(full!, 24 + 16 * k)
    const padded = Buffer.alloc(Math.ceil(full! / 4) * 4)
    table.copy(padded)
    tables.push(padded)
    at += padded.length
  }
  return Buffer.concat([head, ...tables])
}

/** The same as a file, which is how the picture maker wants it. */
export function fontFileOf(name: string): string {
  const folder = join(process.cwd(), '.cache/fonts')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${basename(name, '.woff')}.ttf`)
  // Renamed when it is whole: several programs of a build make it at the same time.
  const draft = `${file}.${process.pid}.${threadId}`
  writeFileSync(draft, fontOf(name))
  renameSync(draft, file)
  return file
}
