// Makes the lessons' files that are kept in public/teach/files: PDF from the built pages (Chromium), DOCX (a
// library), ODT from it (LibreOffice). Made anew is what says something else than before; `--all`: everything.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { launchChromium } from './browsers.ts'
import { root, runNode } from './run.ts'
import { serve } from './server.ts'
import { lessonDocx } from './worksheets/lessonDocx.ts'
import { worksheetFiles } from './worksheets/worksheetFiles.ts'

const folder = join(root, 'public/teach/files')
const listFile = join(folder, 'madeOf.json')
const siteDir = join(root, '.cache/worksheets-site')

const before = existsSync(listFile)
  ? (JSON.parse(readFileSync(listFile, 'utf8')) as Record<string, string>)
  : {}
const all = worksheetFiles()
const stale = process.argv.includes('--all')
  ? all
  : all.filter(({ file, hash }) => before[file] !== hash || !existsSync(join(folder, file)))
const ofKind = (kind: 'pdf' | 'docx' | 'odt') => stale.filter((each) => each.kind === kind)

function tool(name: string, args: string[]): void {
  try {
    execFileSync(name, args, { stdio: 'pipe' })
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw isMissing
      ? new Error(`“${name}” is not installed; see CONTRIBUTING.md, A lesson.`)
      : error
  }
}

async function makePdfs(): Promise<void> {
  const { code } = await runNode(['scripts/build.ts'], {
    env: { OUT_DIR: siteDir, BASE_PATH: undefined, SITE_URL: undefined },
  })
  if (code !== 0) process.exit(code)
  const [server, browser] = await Promise.all([serve({ dir: siteDir }), launchChromium()])
  const page = await browser.newPage()
  for (const { file, page: path, size } of ofKind('pdf')) {
    await page.goto(new URL(path!, server.url).href)
    // The address that this site will have is not known here, and the one it has now leads nowhere.
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('main a')) link.removeAttribute('href')
    })
    const target = join(folder, file)
    mkdirSync(dirname(target), { recursive: true })
    await page.pdf({ path: target, format: size === 'a4' ? 'A4' : 'Letter', tagged: true })
    // The list of tags is written as text: packed, a file is half as large.
    tool('qpdf', [
      ...['--object-streams=generate', '--recompress-flate', '--compression-level=9'],
      ...['--deterministic-id', '--replace-input', target],
    ])
  }
  await browser.close()
  await server.close()
}

async function makeDocx(): Promise<void> {
  for (const { file, papers, foot, language, isBeside } of ofKind('docx')) {
    const target = join(folder, file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await lessonDocx(papers, foot, language, isBeside))
  }
}

function makeOdt(): void {
  const work = mkdtempSync(join(tmpdir(), 'odt-'))
  for (const { file } of ofKind('odt')) {
    const target = join(folder, file)
    tool('soffice', [
      ...[`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'odt'],
      ...['--outdir', dirname(target), join(dirname(target), `${basename(target, '.odt')}.docx`)],
    ])
  }
  rmSync(work, { recursive: true, force: true })
}

if (ofKind('pdf').length > 0) await makePdfs()
await makeDocx()
makeOdt()
mkdirSync(folder, { recursive: true })
writeFileSync(
  listFile,
  `${JSON.stringify(Object.fromEntries(all.map(({ file, hash }) => [file, hash])), null, 2)}\n`,
)
console.log(
  stale.length > 0
    ? `Made: ${stale.map(({ file }) => file).join(', ')}`
    : 'Every file says what its page says.',
)
