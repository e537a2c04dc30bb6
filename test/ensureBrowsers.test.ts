// The browser for the tests is installed once, however many ask at once; or one sentence says that it
// is missing. A stand-in for apt-get does what the real one does that matters here.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../scripts/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string) => join(folder, name)
const linesOf = (name: string) =>
  existsSync(file(name)) ? readFileSync(file(name), 'utf8').trim().split('\n') : []

beforeEach(() => {
  rmSync(folder, { recursive: true })
  mkdirSync(file('bin'), { recursive: true })
})

/** Puts an `apt-get` into the one folder of the PATH that the scripts below are given. */
const standIn = (script: string) =>
  writeFileSync(
    file('bin/apt-get'),
    `#!/bin/sh
PATH=/usr/bin:/bin
cd '${folder}'
echo "$@" >> calls
${script}`,
    { mode: 0o755 },
  )

/** Refuses a second caller, and has the program in place before the package is whole. */
const installs = `
if ! mkdir busy 2>/dev/null; then
  echo refused >> refusals
  echo 'E: Could not get lock /var/lib/dpkg/lock-frontend.' >&2
  exit 100
fi
case "$*" in *install*)
  printf '' > bin/chromium-headless-shell
  sleep 1
  touch whole
esac
rmdir busy`

/** A process that asks for Chromium, as a script of this checkout does. */
const ask = (mayInstall = true) => {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { existsSync } from 'node:fs'
       import { ensureChromium } from ${JSON.stringify(join(root, 'scripts/ensureBrowsers.ts'))}
       const path = await ensureChromium(${mayInstall})
       console.log(path, existsSync(${JSON.stringify(file('whole'))}) ? 'whole' : 'in parts')`,
    ],
    // Playwright's own browser is looked for here, too.
    { env: { PATH: file('bin'), PLAYWRIGHT_BROWSERS_PATH: file('none') } },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.once('close', (code) => done({ code, out: out.trim(), err: err.trim() })),
  )
  return { child, ended, said: () => err }
}

// Nothing is installed, and no turn is taken, elsewhere.
describe.runIf(process.platform === 'linux')('Chromium for the tests', () => {
  test('is installed once when two ask at the same time', async () => {
    // Not whole before the other waits for it.
    standIn(installs.replace('sleep 1', 'until [ -e met ]; do sleep 0.1; done'))
    const askers = [ask(), ask()]
    const said = () => askers.map((each) => each.said()).join('\n')
    await expect.poll(said, { timeout: 60_000 }).toMatch(/^Waiting for another command/m)
    writeFileSync(file('met'), '')
    const answers = await Promise.all(askers.map(({ ended }) => ended))
    for (const { code, out } of answers) {
      expect(code).toBe(0)
      expect(out).toBe(`${file('bin/chromium-headless-shell')} whole`)
    }
    expect(linesOf('calls').filter((call) => call.includes('install'))).toEqual([
      '-qq -o DPkg::Lock::Timeout=600 install -y --no-install-recommends chromium-headless-shell',
    ])
    expect(linesOf('refusals')).toEqual([])
    expect(said().match(/^Installing Chromium …$/gm)).toHaveLength(1)
    expect(said().match(/^Waiting for another command/gm)).toHaveLength(1)
  })

  test('is installed by the next one when the first was killed', async () => {
    standIn(`case "$*" in *install*)
      if [ ! -e begun ]; then touch begun; exec sleep 30; fi
      printf '' > bin/chromium-headless-shell; touch whole
    esac`)
    const first = ask()
    await expect.poll(() => existsSync(file('begun')), { timeout: 20_000 }).toBe(true)
    const second = ask()
    first.child.kill('SIGKILL')
    expect((await second.ended).out).toBe(`${file('bin/chromium-headless-shell')} whole`)
  })

  test("waits for another program's hold on the lists of packages", async () => {
    standIn(`case "$*" in *update*)
      if [ ! -e held ]; then
        touch held
        echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7.' >&2
        exit 100
      fi
    esac
    case "$*" in *install*) printf '' > bin/chromium-headless-shell; touch whole; esac`)
    expect((await ask().ended).code).toBe(0)
    expect(linesOf('calls').map((call) => call.split(' ')[3])).toEqual([
      'update',
      'update',
      'install',
    ])
  })

  test('is missed in one sentence after the last lines of an apt-get that failed', async () => {
    standIn(`
for line in 1 2 3 4 5 6 7 8; do echo "noise $line"; done
echo 'E: Unable to locate package chromium-headless-shell' >&2
exit 100`)
    const { code, out, err } = await ask().ended
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.split('\n')).toEqual([
      'Installing Chromium …',
      'noise 5',
      'noise 6',
      'noise 7',
      'noise 8',
      'E: Unable to locate package chromium-headless-shell',
      'Chromium was not found: install it (apt-get install chromium-headless-shell), or set CHROMIUM_PATH to where it is.',
    ])
  })

  test.each([
    ['there is no apt-get', true],
    ['the user may not install', false],
  ])('is missed in one sentence where %s', async (_, mayInstall) => {
    if (!mayInstall) standIn(installs)
    const { code, out, err } = await ask(mayInstall).ended
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toBe(
      'Chromium was not found: install it (apt-get install chromium-headless-shell), or set CHROMIUM_PATH to where it is.',
    )
    expect(linesOf('calls')).toEqual([])
  })

  test('is taken as it is where it is there', async () => {
    standIn(installs)
    writeFileSync(file('bin/chromium-headless-shell'), '')
    const { code, out, err } = await ask().ended
    expect(code).toBe(0)
    expect(out).toContain(file('bin/chromium-headless-shell'))
    expect(err).toBe('')
    expect(linesOf('calls')).toEqual([])
  })
})
