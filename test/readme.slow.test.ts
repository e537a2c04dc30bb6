// Runs what README and CONTRIBUTING tell a reader to run, as they would: in a copy of the checkout, in
// a shell, on the Node of the machine.
import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { versions } from '../src/data/versions.ts'
import { freePort } from '../scripts/freePort.ts'
import { root } from '../scripts/run.ts'
import { namedCommands } from './namedCommands.ts'

type Way =
  | { prints: RegExp; env?: NodeJS.ProcessEnv }
  /** The file is spoilt before, and is as it was after. */
  | { writes: string }
  /** This page is there once the command has said so. */
  | { serves: string }
  | { notRun: string }

const itself = { notRun: 'it would run this file again' }

const ways: Record<string, Way> = {
  'npm start': { serves: '/en/' },
  'npm run dev': { serves: '/en/' },
  'npm run build': { notRun: 'the first half of npm start, and of every test of the site' },
  'npm test': itself,
  'npm run test:all': itself,
  'npm test -- test/words test/model test/fit': itself,
  'npm test -- test/charts/golden.test.ts test/site/goldenPictures.test.ts -u': itself,
  'npm run check': { notRun: '.ci/run does' },
  'npm run smoke': { notRun: 'it needs three browsers; .ci/run does it' },
  'npm run bench': { prints: /SDEverywhere/, env: { BENCH_ROUNDS: '1' } },
  'npm run confidence -- --write': {
    notRun: 'half a minute; test/words/claimsInRuns.test.ts asks its first runs again',
  },
  'npm run confidence': { prints: /^holds {2}chapter 8: /m },
  'npm run calibrate': { notRun: 'the same with --write fits as long, and writes what it prints' },
  'npm run calibrate -- --write': { writes: 'src/data/calibration/full.json' },
  'npm run hindcast': { notRun: 'the same with --write fits as long, and writes what it prints' },
  'npm run hindcast -- --write': { writes: 'src/data/calibration/hindcast.json' },
  'npm run generate': { writes: 'src/model/generated/stepRun.ts' },
  'npm run load-data': { prints: /^\d+ published figures, /m },
  'npm run keep-baseline': { prints: /^Kept \d+ parameters/m },
  'npm run golden-links': { writes: `test/golden/links/${versions.data}.json` },
  'npm run worksheets': {
    notRun:
      'it needs LibreOffice; test/teach/files.test.ts reads what it made against today’s words',
  },
  'npm run bench-lighthouse': { notRun: 'it fetches Lighthouse and takes minutes' },
  'npm run bench-memory': { notRun: 'it takes minutes, on the site that tests built' },
  'npm run bench-junk': { prints: /^files dropped.*: 20 inputs$/m, env: { BENCH_INPUTS: '20' } },
  'npm run bench-sliders': { notRun: 'it takes minutes, on the site that tests built' },
  'npm run check-links': { notRun: 'it builds the site below another path' },
  'npm run check-hosts': { notRun: 'it needs nginx and Caddy, and builds the site twice' },
  'npm run compare-builds': { notRun: 'it builds the site three times' },
  'npm run publish-embeds': {
    notRun: 'it builds the site; test/site/publishedEmbeds.test.ts opens the same addresses',
  },
  'npm run --silent simulate -- scenario.json': { prints: /^\{"versions":.*\}\n$/ },
  [`echo '{"parameters": {"us.reserveFloor": 500000}}' | npm run --silent simulate -- -`]: {
    prints: /^\{"versions":.*"us\.reserveFloor":500000.*\}\n$/,
  },
}

const copy = mkdtempSync(join(tmpdir(), 'readme-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }), 120_000)

/** What a clone does not have, and what belongs to the one checkout. */
const leftOut = [
  '.git',
  'node_modules',
  ...readFileSync(join(root, '.gitignore'), 'utf8').split('\n'),
]
  .map((line) => line.replace(/\/$/, ''))
  .filter(Boolean)

beforeAll(() => {
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !leftOut.includes(relative(root, path)),
  })
  // Hard links, as a copy of 30,000 files takes long. Folders of tools that write there stay behind.
  mkdirSync(join(copy, 'node_modules'))
  const names = readdirSync(join(root, 'node_modules')).filter(
    (name) => !/^\.(astro|vite)/.test(name),
  )
  const from = names.map((name) => join(root, 'node_modules', name))
  try {
    execFileSync('cp', ['-al', ...from, join(copy, 'node_modules')], { stdio: 'pipe' })
  } catch {
    execFileSync('cp', ['-a', ...from, join(copy, 'node_modules')])
  }
  writeFileSync(join(copy, 'scenario.json'), '{"parameters": {"us.reserveFloor": 500000}}')
}, 300_000)

/** What a shell outside npm and outside a test has. */
function outside(): NodeJS.ProcessEnv {
  const own = /^(npm_|VITEST|NODE_|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|INIT_CWD$)/i
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name))
  const folders = (process.env.PATH ?? '').split(delimiter)
  return {
    ...Object.fromEntries(kept),
    PATH: folders.filter((each) => !/node_modules|node-gyp-bin/.test(each)).join(delimiter),
  }
}

/** A command in a shell, in a process group of its own, so that all it starts ends with it. */
function start(command: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn('sh', ['-c', command], {
    cwd: copy,
    env: { ...outside(), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += chunk))
  child.stderr.on('data', (chunk) => (said.err += chunk))
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGTERM')
    } catch {
      // It has ended already.
    }
  }
  return { said, ended, end }
}

async function runs(command: string, env?: NodeJS.ProcessEnv): Promise<string> {
  const { said, ended } = start(command, env)
  const code = await ended
  expect(code, `${command}\n${said.out.slice(-2000)}\n${said.err.slice(-2000)}`).toBe(0)
  return said.out
}

async function serves(command: string, page: string): Promise<void> {
  const port = await freePort()
  const { said, ended, end } = start(command, { PORT: String(port) })
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  try {
    await expect
      .poll(() => hasEnded || said.out.includes(`localhost:${port}`), { timeout: 900_000 })
      .toBe(true)
    expect(hasEnded, `${command}\n${said.out.slice(-2000)}\n${said.err.slice(-2000)}`).toBe(false)
    const answer = await fetch(`http://localhost:${port}${page}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('data-widget')
  } finally {
    end()
    await ended
  }
}

const documents = ['README.md', 'CONTRIBUTING.md']

test.each(documents)('every command of %s is known here', (document) => {
  expect(namedCommands(document).filter((command) => !(command in ways))).toEqual([])
})

test('no command is known here that neither names', () => {
  const named = documents.flatMap(namedCommands)
  expect(Object.keys(ways).filter((command) => !named.includes(command))).toEqual([])
})

describe('as written', () => {
  for (const [command, way] of Object.entries(ways)) {
    if ('notRun' in way) continue
    test(
      command,
      async () => {
        if ('serves' in way) return serves(command, way.serves)
        if ('prints' in way) return expect(await runs(command, way.env)).toMatch(way.prints)
        const file = join(copy, way.writes)
        const before = readFileSync(file, 'utf8')
        appendFileSync(file, '\n\n')
        await runs(command)
        expect(readFileSync(file, 'utf8')).toBe(before)
      },
      1_000_000,
    )
  }
})
