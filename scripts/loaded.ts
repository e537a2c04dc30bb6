// nginx under many readers at once, on this machine.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startHost } from './hosts.ts'
import { run } from './run.ts'

const CONNECTIONS = 500
const SECONDS = 60
const ZIPPED = /\.(html|js|css|json|svg|xml|csv|txt|md)$/

/** The story, zipped beforehand as docs/hosting.md says, asked for by 500 connections for a minute. Returns how many answers went wrong. */
export async function loaded(dir: string): Promise<number> {
  try {
    execFileSync('sh', ['-c', 'command -v wrk'])
  } catch {
    console.log('wrk is not installed: nginx was not put under load.')
    return 0
  }
  const copy = mkdtempSync(join(tmpdir(), 'burn-rate-load-'))
  chmodSync(copy, 0o755)
  cpSync(dir, copy, { recursive: true })
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    if (ZIPPED.test(file))
      writeFileSync(
        join(copy, `${file}.gz`),
        gzipSync(readFileSync(join(copy, file)), { level: 9 }),
      )
  const host = await startHost('nginx', { dir: copy, base: '/' })
  const address = `${host.url}en/`
  const zipped = readFileSync(join(copy, 'en/index.html.gz')).length
  const { text } = await run(
    'wrk',
    [
      ...['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--timeout', '10s', '--latency'],
      ...['-H', 'Accept-Encoding: gzip', address],
    ],
    { output: 'capture' },
  )
  await host.close()
  rmSync(copy, { recursive: true })
  console.log(
    `${CONNECTIONS} connections, ${SECONDS} s, the story (${zipped} bytes zipped)\n${text}`,
  )
  const errors = [
    ...text.matchAll(/(?:connect|read|write|timeout|Non-2xx or 3xx responses:) (\d+)/g),
  ]
  return errors.reduce((sum, [, count]) => sum + Number(count), 0)
}
