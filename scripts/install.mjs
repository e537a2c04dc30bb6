// Runs before every npm script, on whatever Node the machine has (20 or newer), so that the first
// command in a fresh clone is the one the reader wants. Everything it says goes to stderr: the
// output of `npm run --silent simulate` must stay JSON.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const modules = file('node_modules')
const stamp = file('node_modules/.installed-lock')
const turn = file('.cache/install.pid')

// `npm ci` empties node_modules before it fills it, and would empty the folder behind a link.
if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
  say(
    `node_modules is a link to ${readlinkSync(modules)}, whose content an installation would delete: remove the link, then run the command again.`,
  )
  process.exit(1)
}

const hash = createHash('sha256')
  .update(readFileSync(file('package-lock.json')))
  .digest('hex')
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

if (!isInstalled()) {
  takeTurn()
  try {
    if (!isInstalled()) await install()
  } finally {
    rmSync(turn, { force: true })
  }
}

async function install() {
  say('Installing the packages named in package-lock.json …')
  const { code, signal } = await npmCi()
  if (code !== 0) fail(`npm ci ended with ${code ?? signal}.`)

  const [major, minor] = process.versions.node.split('.').map(Number)
  const systemNodeWillDo = major > 22 || (major === 22 && minor >= 18)
  if (!existsSync(file('node_modules/.bin/node')) && !systemNodeWillDo)
    fail(
      `Node 22.18 or newer is needed, this is ${process.versions.node}, and the copy that comes as an npm package could not be installed.`,
    )
  // Last, so that an installation that was cut off is done again.
  writeFileSync(stamp, hash)
}

function npmCi() {
  const npm = process.env.npm_execpath
  const rest = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  // A script may be started by the copy of Node in node_modules, which `npm ci` is about to delete.
  const node = process.env.npm_node_execpath ?? process.execPath
  const options = { cwd: file(''), stdio: ['ignore', 2, 2] }
  const child = npm?.endsWith('.js')
    ? spawn(node, [npm, ...rest], options)
    : spawn(['npm', ...rest].join(' '), { ...options, shell: true })
  // npm goes on if this script is killed, so the next command waits for both processes.
  appendFileSync(turn, ` ${child.pid}`)

  const started = Date.now()
  const progress = setInterval(
    () => say(`… still installing, ${Math.round((Date.now() - started) / 1000)} s`),
    10_000,
  )
  const stop = (signal) => child.kill(signal)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('exit', (code, signal) => {
      clearInterval(progress)
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      done({ code, signal })
    })
  })
}

/** Two scripts started at once in a fresh clone must not both rewrite node_modules. */
function takeTurn() {
  mkdirSync(file('.cache'), { recursive: true })
  for (let waits = 0; ; waits++) {
    try {
      return writeFileSync(turn, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isTaken()) {
      rmSync(turn, { force: true })
      continue
    }
    if (waits === 0) say('Waiting for another command that is installing the packages …')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
}

function isTaken() {
  try {
    const holders = readFileSync(turn, 'utf8')
    // Made a moment ago: its maker has not yet written who it is.
    if (holders === '') return Date.now() - statSync(turn).mtimeMs < 5000
    return holders.split(' ').map(Number).some(isAlive)
  } catch {
    return false
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
  say(sentence)
  process.exit(1)
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
