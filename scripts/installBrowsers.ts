// Installs browsers on Debian: once, waiting while another process of this machine installs them.
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { browsers, inPath, missingPrograms, type BrowserId } from './browserPrograms.ts'
import { oneAtATime } from './oneAtATime.ts'
import { run } from './run.ts'

/** How long to wait while another program has locked Debian's packages. */
const LOCKED_SECONDS = 600

const isSuperuser = process.getuid?.() === 0

/** Installs those of the browsers that are not here, as root on Debian; returns those still missing. */
export function installBrowsers(ids: BrowserId[], mayInstall = isSuperuser): Promise<BrowserId[]> {
  const isMissing = (id: BrowserId) => missingPrograms(id).length > 0
  // Looked for inside the turn, too: while another command unpacks a browser, its program is in place
  // before all that the program needs.
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
async function apt(aptGet: string, args: string[]): Promise<{ code: number; text: string }> {
  const until = Date.now() + LOCKED_SECONDS * 1000
  for (;;) {
    const result = await run(
      aptGet,
      ['-qq', '-o', `DPkg::Lock::Timeout=${LOCKED_SECONDS}`, ...args],
      { output: 'capture', env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } },
    )
    // The option above is for the lock on installed packages; apt has none for the lock on its lists.
    const isLocked = result.code !== 0 && /could not get lock/i.test(result.text)
    if (!isLocked || Date.now() > until) return result
    await wait(2000)
  }
}

const lastLines = (text: string, count: number) => text.trim().split('\n').slice(-count).join('\n')
