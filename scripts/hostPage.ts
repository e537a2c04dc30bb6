import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** An empty page of someone else, whose publishing system has written the embeds' loader into it. */
export async function serveHost(site: string) {
  const loader = readFileSync(join(site, 'embed/v1/embed.js'), 'utf8')
  const page = `<!doctype html><meta charset="utf-8"><title>Host</title><body><script>${loader}</script>`
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  )
  await new Promise<void>((done) => server.listen(0, done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
