import { site as publisher } from '../../../data/site.ts'
import en from '../../../data/strings/en/dataPage.ts'
import { versions } from '../../../data/versions.ts'
import { FIELDS } from './dataRows.ts'

interface Described {
  readonly path: string
  readonly bytes: number
  readonly hash: string
}

/** The descriptor of a Data Package, version 2 (datapackage.org). */
export function dataPackage(site: string, [csv, json]: readonly Described[]) {
  const { words } = publisher.licences
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'burn-rate',
    title: `Burn Rate: ${en.title}`,
    description: en.description,
    homepage: `${site}en/data/`,
    version: versions.data,
    created: `${versions.data}T00:00:00Z`,
    keywords: en.json.keywords.replaceAll('\u00A0', ' ').split(', '),
    licenses: [{ name: 'CC-BY-4.0', title: words.name, path: words.url }],
    contributors: [{ title: publisher.publisher ?? 'Burn Rate contributors', roles: ['creator'] }],
    resources: [
      {
        name: 'numbers',
        type: 'table',
        ...csv,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: FIELDS.map(([name, type, description]) => ({
            name,
            type,
            description,
            ...(['id', 'record'].includes(name) && { constraints: { required: true } }),
          })),
          fieldsMatch: 'exact',
          missingValues: [''],
          primaryKey: ['id'],
        },
      },
      {
        name: 'everything',
        ...json,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  }
}
