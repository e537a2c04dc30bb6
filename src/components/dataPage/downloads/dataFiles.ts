import { csvFormat } from 'd3-dsv'
import { strToU8, zipSync } from 'fflate'
import licence from '../../../../LICENSE-content.md?raw'
import { comparisons } from '../../../data/comparisons.ts'
import { corrections } from '../../../data/corrections.ts'
import { parameters } from '../../../data/parameters.ts'
import { facts, sources } from '../../../data/published.ts'
import { series } from '../../../data/series.ts'
import { versions } from '../../../data/versions.ts'
import { dataPackage } from './dataPackage.ts'
import { dataRows, FIELDS } from './dataRows.ts'
import { DOWNLOADS, sha256 } from './downloads.ts'
import { readme } from './readme.ts'

const json = (content: unknown) => `${JSON.stringify(content, null, 1)}\n`

let made: ReadonlyMap<string, Uint8Array> | undefined

/** All downloads by name. The same data give the same bytes: no clock, no machine. `site`: where this copy stands. */
export function dataFiles(site: string): ReadonlyMap<string, Uint8Array> {
  return (made ??= make(site))
}

function make(site: string): ReadonlyMap<string, Uint8Array> {
  const csv = strToU8(
    `${csvFormat(
      dataRows(),
      FIELDS.map(([name]) => name),
    )}\n`,
  )
  const all = strToU8(
    json({ versions, rows: dataRows(), parameters, series, comparisons, sources, corrections }),
  )
  const files = new Map<string, Uint8Array>([
    [DOWNLOADS.csv, csv],
    [DOWNLOADS.json, all],
    [DOWNLOADS.readme, strToU8(readme(site, Object.keys(facts).length))],
    [DOWNLOADS.licence, strToU8(licence)],
  ])
  const described = [DOWNLOADS.csv, DOWNLOADS.json].map((path) => {
    const bytes = files.get(path)!
    return { path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` }
  })
  files.set(DOWNLOADS.package, strToU8(json(dataPackage(site, described))))
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
  files.set(DOWNLOADS.checksums, strToU8(sums.join('')))
  files.set(DOWNLOADS.zip, zipped(files))
  return files
}

/** One file with all others, dated by the data: a zip would carry the clock of the machine that made it. */
function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip knows no time zone: the day is written as the machine’s own, and so is the same everywhere.
  const [year, month, day] = versions.data.split('-').map(Number) as [number, number, number]
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(year, month - 1, day) })
}
