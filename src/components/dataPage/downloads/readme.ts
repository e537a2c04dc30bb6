import { versions } from '../../../data/versions.ts'
import { dataRows, FIELDS } from './dataRows.ts'

/** What the downloads are, for who opens the folder years later. English, as the columns are. */
export const readme = (site: string, figures: number): string => `# Burn Rate: the data

${figures} published figures and ${dataRows().length - figures} numbers of the model, as of ${versions.data} (model version ${versions.model}).
The same table, with what rests on each number: <${site}en/data/>.

| file | what |
|---|---|
| burn-rate.csv | every number, one row each, UTF-8 |
| burn-rate.json | the same rows; besides them parameters, series, comparisons, sources and corrections whole |
| datapackage.json | columns and their types: a Data Package, version 2 |
| LICENSE.md | what may be done with it |
| checksums.txt | SHA-256 of the files above: \`sha256sum -c checksums.txt\` |

## Columns

${FIELDS.map(([name, type, text]) => `- \`${name}\` (${type}): ${text}`).join('\n')}

## Read this with care

- Output, capacity, promises and deliveries are different things, and so are 155 mm and all calibres.
- Where sources disagree, both rows stay; a note says so.
- Do not add donors up: their counts overlap.
- An id is final. A figure that changes gets a line in the corrections: <${site}en/corrections/>.

## How to cite

Burn Rate contributors, *Burn Rate: the data*, version ${versions.data}, <${site}en/data/>, CC BY 4.0.
`
