// Runs before every npm script, on whatever Node the machine has (20 or newer), so that the first
// command in a fresh clone is the one the reader wants. Everything it says goes to stderr: the
// output of `npm run --silent simulate` must stay JSON.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const stamp = file('node_modules/.installed-lock')
const turn = file('.cache/install.pid')

const hash = createHash('sha256')
  .update(readFileSync(file('package-lock.json')))
  .digest('hex')
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

if (!isInstalled()) {
  takeTurn()
  try {
    if (!isInstalled()) install()
  } finally {
    rmSync(turn, { force: true })
  }
}

function install() {
  process.stderr.write('Installing the packages named in package-lock.json …\n')
  const npm = process.env.npm_execpath
  const rest = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  // A script may be started by the copy of Node in node_modules, which `npm ci` is about to delete.
  const node = process.env.npm_node_execpath ?? process.execPath
  const run = npm?.endsWith('.js')
    ? spawnSync(node, [npm, ...rest], { cwd: file(''), stdio: ['ignore', 2, 2] })
    : spawnSync('npm', rest, { cwd: file(''), stdio: ['ignore', 2, 2], shell: true })
  if (run.status !== 0) fail(`npm ci ended with ${run.status ?? run.signal ?? run.error}.`)

  const [major, minor] = process.versions.node.split('.').map(Number)
  const systemNodeWillDo = major > 22 || (major === 22 && minor >= 18)
  if (!existsSync(file('node_modules/.bin/node')) && !systemNodeWillDo)
    fail(
      `Node 22.18 or newer is needed, this is ${process.versions.node}, and the copy that comes as an npm package could not be installed.`,
    )
  writeFileSync(stamp, hash)
}

/** Two scripts started at once in a fresh clone must not both rewrite node_modules. */
function takeTurn() {
  mkdirSync(file('.cache'), { recursive: true })
  for (;;) {
    try {
      return writeFileSync(turn, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(Number(readHolder()))) rmSync(turn, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
}

function readHolder() {
  try {
    return readFileSync(turn, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function fail(sentence) {
  rmSync(turn, { force: true })
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
