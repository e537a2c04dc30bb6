import { createHash } from 'node:crypto'

/** Where each download stands below `/data/`; final, as others link to them. */
export const DOWNLOADS = {
  csv: 'burn-rate.csv',
  json: 'burn-rate.json',
  package: 'datapackage.json',
  readme: 'README.md',
  licence: 'LICENSE.md',
  checksums: 'checksums.txt',
  zip: 'burn-rate.zip',
} as const

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')
