// Installs browsers on Debian: once, waiting while another process of this machine installs them.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { browsers, inPath, missingPrograms, type BrowserId } from './browserPrograms.ts'
import { oneAtATime } from './oneAtATime.ts'

/** How long another program's hold on Debian's packages is waited for. */
const LOCKED_SECONDS = 600

export const isSuperuser = process.getuid?.() === 0

/** Installs those of the browsers that are not here, as root on Debian; returns those still missing. */
export function installBrowsers(ids: BrowserId[], mayInstall = isSuperuser): Promise<BrowserId[]> {
  const isMissing = (id: BrowserId) => missingPrograms(id).length > 0
  // The turn is taken for looking, too: a browser that another command is unpacking has its program
  // in place before it has all that the program needs.
  return oneAtATime('the browsers', async () => {
    const wanted = ids.filter(isMissing)
    if (wanted.length > 0 && mayInstall) await install(wanted)
    return wanted.filter(isMissing)
  })
}

async function install(ids: BrowserId[]): Promise<void> {
  const aptGet = inPath('apt-get').find((place) => existsSync(place))
  if (!aptGet) return
  const names = ids.map((id) => browsers[id].name).join(', ')
  const packages = ids.flatMap((id) => browsers[id].packages)
  console.error(`Installing ${names} …`)
  const started = Date.now()
  const progress = setInterval(
    () => console.error(`… still installing, ${Math.round((Date.now() - started) / 1000)} s`),
    10_000,
  )
  try {
    // Without the network the update fails, and the packages may yet be in apt's own store.
    await apt(aptGet, ['update'])
    const { code, text } = await apt(aptGet, [
      'install',
      '-y',
      '--no-install-recommends',
      ...packages,
    ])
    if (code !== 0) console.error(lastLines(text, 5))
  } finally {
    clearInterval(progress)
  }
}

/** Runs apt-get; while another program holds its locks, it waits. */
async function apt(aptGet: string, args: string[]): Promise<{ code: number | null; text: string }> {
  const until = Date.now() + LOCKED_SECONDS * 1000
  for (;;) {
    const result = await capture(aptGet, [
      '-qq',
      '-o',
      `DPkg::Lock::Timeout=${LOCKED_SECONDS}`,
      ...args,
    ])
    // The option above holds for the lock on what is installed; for that on the lists of packages
    // apt has none.
    const isLocked = result.code !== 0 && /could not get lock/i.test(result.text)
    if (!isLocked || Date.now() > until) return result
    await wait(2000)
  }
}

function capture(command: string, args: string[]) {
  return new Promise<{ code: number | null; text: string }>((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.stderr.on('data', (chunk) => (text += chunk))
    child.once('error', (error) => done({ code: null, text: error.message }))
    child.once('close', (code) => done({ code, text }))
  })
}

const lastLines = (text: string, count: number) => text.trim().split('\n').slice(-count).join('\n')
