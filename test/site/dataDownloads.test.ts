// The data to take away, as built: each file is what the others say of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { strFromU8, unzipSync } from 'fflate'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { parameters } from '../../src/data/parameters.ts'
import { facts } from '../../src/data/published.ts'
import { DOWNLOADS, sha256 } from '../../src/components/dataPage/downloads/downloads.ts'

const bytesOf = (name: string) => readFileSync(join(inject('siteDir'), 'data', name))

/**
 * What version 2 of the standard demands of a descriptor with a table (datapackage.org/standard), said
 * here: of the libraries that check it none of today’s stands in npm’s registry, and those that do
 * (`datapackage`, `tableschema`) know version 1 and are kept up no longer.
 */
const TYPES = ['string', 'number', 'integer', 'boolean', 'date']
const text = z.string().min(1)
const descriptor = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: text,
  description: text,
  homepage: z.url(),
  version: text,
  created: z.iso.datetime(),
  keywords: z.array(text).min(1),
  licenses: z
    .array(z.object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: z.url(), title: text }))
    .min(1),
  contributors: z.array(z.object({ title: text, roles: z.array(text).min(1) })).min(1),
  resources: z
    .array(
      z.object({
        name: text,
        format: text,
        mediatype: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
        encoding: z.literal('utf-8'),
        path: z.string().regex(/^(?!\/|.*\.\.)[\w.-]+$/),
        bytes: z.int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        type: z.literal('table').optional(),
        schema: z
          .object({
            $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
            fields: z
              .array(
                z.object({
                  name: text,
                  type: z.enum(TYPES),
                  description: text,
                  constraints: z.strictObject({ required: z.boolean() }).optional(),
                }),
              )
              .min(1),
            fieldsMatch: z.enum(['exact', 'equal', 'subset', 'superset', 'partial']),
            primaryKey: z.array(z.string()).min(1),
            missingValues: z.array(z.string()),
          })
          .optional(),
      }),
    )
    .min(1),
})

const described = () => descriptor.parse(JSON.parse(String(bytesOf(DOWNLOADS.package))))

test('the data package keeps to version 2 of the standard, and its files are as long and as hashed as it says', () => {
  const { resources } = described()
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  for (const { path, bytes, hash } of resources) {
    const content = bytesOf(path)
    expect([path, content.length, `sha256:${sha256(content)}`]).toEqual([path, bytes, hash])
  }
})

test('the table has the columns that the package tells, in their types, a key a row, and every number of the site', () => {
  const { schema } = described().resources[0]!
  const rows = csvParse(String(bytesOf(DOWNLOADS.csv)))
  expect(rows.columns).toEqual(schema!.fields.map(({ name }) => name))
  for (const key of schema!.primaryKey) expect(rows.columns).toContain(key)
  for (const { name, constraints } of schema!.fields)
    if (constraints?.required) expect(rows.filter((row) => row[name] === '')).toEqual([])
  const reads: Record<string, RegExp> = {
    number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  }
  for (const { name, type } of schema!.fields)
    for (const row of rows)
      if (row[name] !== '' && reads[type])
        expect(row[name], `${row.id}, ${name}`).toMatch(reads[type])
  const ids = rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(
    [...Object.keys(facts), ...parameters.map(({ id }) => id)].toSorted(),
  )
})

test('the zip holds the files as they stand beside it, and the checksums are theirs', () => {
  const files = unzipSync(Uint8Array.from(bytesOf(DOWNLOADS.zip)))
  const names = Object.values(DOWNLOADS).filter((name) => name !== DOWNLOADS.zip)
  expect(Object.keys(files).toSorted()).toEqual(names.toSorted())
  for (const name of names) expect(strFromU8(files[name]!), name).toBe(String(bytesOf(name)))
  for (const line of String(bytesOf(DOWNLOADS.checksums)).trim().split('\n')) {
    const [sum, name] = line.split('  ') as [string, string]
    expect(sha256(bytesOf(name)), name).toBe(sum)
  }
})

test('anyone’s page may read them', async () => {
  const { headers, status } = await fetch(new URL(`data/${DOWNLOADS.csv}`, inject('siteUrl')))
  expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*'])
})
