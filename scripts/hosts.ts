// nginx and Caddy, as docs/hosting.md configures them, over a built site.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'
import { root } from './run.ts'

export const HOSTS = ['nginx', 'caddy'] as const
export type HostName = (typeof HOSTS)[number]

const VERSION = { nginx: ['-v'], caddy: ['version'] } as const
/** The fences of their configurations, and of the line that puts a path before each address in them. */
const FENCES = { nginx: 'nginx', caddy: 'caddyfile', below: 'bash' } as const

/** What it says of itself; null where it is not installed. */
export function versionOf(host: HostName): string | null {
  try {
    // nginx answers on the channel of errors.
    const text = execFileSync('sh', ['-c', `${host} ${VERSION[host].join(' ')} 2>&1`], {
      encoding: 'utf8',
    })
    return /\d+\.\d+\.\d+/.exec(text)?.[0] ?? null
  } catch {
    return null
  }
}

function documented(what: keyof typeof FENCES): string {
  const text = readFileSync(join(root, 'docs/hosting.md'), 'utf8')
  const [, block] = new RegExp(`\`\`\`${FENCES[what]}\\n([\\s\\S]*?)\`\`\``).exec(text) ?? []
  if (block === undefined) throw new Error(`docs/hosting.md has no block of ${FENCES[what]}.`)
  return block
}

/** As the document says it for a site below a path. */
function below(config: string, base: string): string {
  const [, expression] = /sed [^']*'([^']*)'/.exec(documented('below')) ?? []
  return execFileSync('sed', ['-E', expression!.replaceAll('shells', base.slice(1, -1))], {
    input: config,
    encoding: 'utf8',
  })
}

interface Site {
  readonly dir: string
  /** Where it was built for, with slashes at both ends. */
  readonly base: string
}

/** Starts a host over a site; `url` has a slash at its end. */
export async function startHost(host: HostName, { dir, base }: Site) {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), `burn-rate-${host}-`))
  // nginx started by root reads files as another user.
  chmodSync(folder, 0o755)
  let files = dir
  if (base !== '/') {
    files = join(folder, 'files')
    mkdirSync(files)
    symlinkSync(dir, join(files, base.slice(1, -1)))
  }
  const own = documented(host)
  const config = (base === '/' ? own : below(own, base)).replaceAll('/srv/burn-rate', files)
  const file = join(folder, 'config')
  const text = {
    nginx: () => `daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 2048; }
http {
  access_log off; sendfile on; include /etc/nginx/mime.types;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
${config.replace('listen 443 ssl;', `listen ${port} backlog=1024;`)}
}`,
    caddy: () =>
      `{\n  admin off\n}\n${config.replace('example.org {', `http://localhost:${port} {`)}`,
  }[host]()
  writeFileSync(file, text)
  const args = host === 'nginx' ? ['-c', file] : ['run', '--config', file, '--adapter', 'caddyfile']
  const child = spawn(host, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  const url = `http://localhost:${port}${base}`
  const isUp = () =>
    fetch(url).then(
      () => true,
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`${host} did not start:\n${errors}`)
    await new Promise((done) => setTimeout(done, 50))
  }
  const close = async () => {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  }
  return { url, close }
}
