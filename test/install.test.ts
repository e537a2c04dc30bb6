// What comes before every command: the packages are installed once, and no folder but the checkout's
// own is touched. A stand-in for npm notes when it is called.
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../scripts/run.ts'

let folder: string
const file = (name: string) => join(folder, name)
const calls = () =>
  existsSync(file('calls')) ? readFileSync(file('calls'), 'utf8').trim().split('\n') : []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'))
  mkdirSync(file('checkout/scripts'), { recursive: true })
  for (const name of ['scripts/install.mjs', 'package-lock.json'])
    copyFileSync(join(root, name), file(`checkout/${name}`))
  standIn()
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An npm that fills node_modules as `npm ci` does, and takes its time between two halves of it. */
function standIn(between = '', end = '') {
  writeFileSync(
    file('npm.js'),
    `const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs')
     const note = (line) => appendFileSync(${JSON.stringify(file('calls'))}, line + '\\n')
     const main = async () => {
       note('begins ' + process.argv[2])
       rmSync('node_modules', { recursive: true, force: true })
       mkdirSync('node_modules/.bin', { recursive: true })
       ${between}
       writeFileSync('node_modules/.bin/node', '')
       console.log('added 1 package')
       note('ends')
       ${end}
     }
     main()`,
  )
}

function install() {
  const child = spawn(process.execPath, [file('checkout/scripts/install.mjs')], {
    env: { ...process.env, npm_execpath: file('npm.js'), npm_node_execpath: process.execPath },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.once('exit', (code) => done({ code, out, err: err.trim() })),
  )
  return { child, ended }
}

test('installs once, and says so on the standard error alone', async () => {
  expect(await install().ended).toEqual({
    code: 0,
    out: '',
    err: 'Installing the packages named in package-lock.json …\nadded 1 package',
  })
  expect(await install().ended).toEqual({ code: 0, out: '', err: '' })
  expect(calls()).toEqual(['begins ci', 'ends'])
})

test('installs again when the lock file names other packages', async () => {
  await install().ended
  appendFileSync(file('checkout/package-lock.json'), '\n')
  await install().ended
  expect(calls()).toEqual(['begins ci', 'ends', 'begins ci', 'ends'])
})

test('stops before a link and leaves what is behind it', async () => {
  mkdirSync(file('elsewhere'))
  writeFileSync(file('elsewhere/kept'), '')
  symlinkSync(file('elsewhere'), file('checkout/node_modules'))
  const { code, out, err } = await install().ended
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toBe(
    `node_modules is a link to ${file('elsewhere')}, whose content an installation would delete: remove the link, then run the command again.`,
  )
  expect(calls()).toEqual([])
  expect(readdirSync(file('elsewhere'))).toEqual(['kept'])
  expect(readdirSync(file('checkout')).sort()).toEqual([
    'node_modules',
    'package-lock.json',
    'scripts',
  ])
})

test('stops before a link to nowhere', async () => {
  symlinkSync(file('nowhere'), file('checkout/node_modules'))
  const { code, err } = await install().ended
  expect(code).toBe(1)
  expect(err).toContain(`node_modules is a link to ${file('nowhere')}`)
  expect(calls()).toEqual([])
  expect(existsSync(file('nowhere'))).toBe(false)
})

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'is finished by the next call after %s',
  async (signal) => {
    standIn('await new Promise((done) => setTimeout(done, 3000))')
    const first = install()
    await expect.poll(calls, { timeout: 30_000 }).toEqual(['begins ci'])
    first.child.kill(signal)
    expect((await first.ended).code).not.toBe(0)
    expect(existsSync(file('checkout/node_modules/.installed-lock'))).toBe(false)

    standIn()
    expect((await install().ended).code).toBe(0)
    // Told to stop, npm stops with it. Left alone, npm comes to its end before another one begins.
    expect(calls()).toEqual([
      'begins ci',
      ...(signal === 'SIGKILL' ? ['ends'] : []),
      'begins ci',
      'ends',
    ])
    expect(existsSync(file('checkout/node_modules/.installed-lock'))).toBe(true)
  },
)

test('is done by one of two that start at once', async () => {
  standIn('await new Promise((done) => setTimeout(done, 500))')
  const answers = await Promise.all([install().ended, install().ended])
  expect(answers.map(({ code }) => code)).toEqual([0, 0])
  expect(calls()).toEqual(['begins ci', 'ends'])
})

test('says how npm ended when it fails, and leaves no mark of success', async () => {
  standIn('', 'process.exit(7)')
  const { code, err } = await install().ended
  expect(code).toBe(1)
  expect(err).toContain('npm ci ended with 7.')
  await install().ended
  expect(calls()).toEqual(['begins ci', 'ends', 'begins ci', 'ends'])
})
