import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headersFor, parseHeaderRules } from './headerRules.ts'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.cff': 'text/yaml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.py': 'text/x-python; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xmile': 'application/xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}
const compressible = /^(text\/|application\/(json|xml|manifest)|image\/svg)/

interface Options {
  dir: string
  /** 0 or nothing: any free port. */
  port?: number
  /** The path the site was built for (BASE_PATH). */
  base?: string
  /** Called with the path of each file sent, for tests. */
  seen?: (path: string) => void
}

interface Stored {
  path: string
  version: string
  body: Buffer
  gzip: Buffer | undefined
}

/** Serves a built folder as a static host would: `_headers`, 404.html, gzip, entity tags. */
export async function serve({ dir, port = 0, base = '/', seen }: Options) {
  const folder = resolve(dir)
  const prefix = `/${base}/`.replace(/\/+/g, '/')
  const rulesFile = join(folder, '_headers')
  const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, 'utf8')) : []
  const store = new Map<string, Stored>()

  function find(path: string): Stored | undefined {
    const file = join(folder, path)
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat?.isFile()) return undefined
    const version = `${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}`
    const known = store.get(path)
    if (known?.version === version) return known
    const body = readFileSync(file)
    const gzip = compressible.test(typeOf(path)) ? gzipSync(body, { level: 9 }) : undefined
    const fresh = { path, version, body, gzip }
    store.set(path, fresh)
    return fresh
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end()

    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathInside(pathname, prefix)
    if (
      path !== undefined &&
      statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()
    )
      if (!path.endsWith('/'))
        return response.writeHead(301, { location: `${pathname}/${search}` }).end()

    const wanted = path?.endsWith('/') ? `${path}index.html` : path
    const found = wanted === undefined ? undefined : find(wanted)
    const file = found ?? find('/404.html')
    for (const [name, value] of headersFor(rules, path ?? pathname)) response.setHeader(name, value)
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')

    if (found) seen?.(found.path)
    response.statusCode = found ? 200 : 404
    if (!found) response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', typeOf(file.path))
    const tag = `W/"${file.version}"`
    response.setHeader('etag', tag)
    if (file.gzip) response.setHeader('vary', 'accept-encoding')
    if (found && request.headers['if-none-match'] === tag) return response.writeHead(304).end()

    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && file.gzip
    if (zipped) response.setHeader('content-encoding', 'gzip')
    const body = zipped || file.body
    response.setHeader('content-length', body.length)
    return response.end(request.method === 'HEAD' ? undefined : body)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(port, done)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const typeOf = (path: string) => types[extname(path)] ?? 'application/octet-stream'

/** The path below the base, or nothing where it is outside, malformed or a file for the host. */
function pathInside(pathname: string, prefix: string): string | undefined {
  if (!pathname.startsWith(prefix)) return undefined
  let path: string
  try {
    path = decodeURIComponent(pathname.slice(prefix.length - 1))
  } catch {
    return undefined
  }
  const isPrivate =
    path.includes('\0') || path.split('/').includes('..') || /^\/_(headers|redirects)$/.test(path)
  return isPrivate ? undefined : path
}
