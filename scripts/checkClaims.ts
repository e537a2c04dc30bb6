// What one statement of src/data/claims.yaml must look like, and whether it names only what exists.
import { z } from 'zod'
import type { Claim } from '../src/data/claims.ts'
import type { Data } from './checkData.ts'
import { wordsShape } from './dataShapes.ts'

export const claimsFile = 'src/data/claims.yaml'

/** Placeholders that are computed from figures; all others are ids of figures. */
const COUNTED = ['fired', 'made', 'ratio', 'week']

const shape = z.strictObject({
  fact: z.string(),
  part: z.enum(['outflow', 'gap', 'leadTime', 'jointBuying', 'stock', 'budget', 'guns']),
  who: wordsShape,
  event: wordsShape,
  paraphrase: z.literal(true).optional(),
  translation: wordsShape.partial(),
  renderings: z.array(z.strictObject({ fact: z.string().optional(), difference: wordsShape })),
  figures: z.array(z.string()).min(1, 'are missing: want the figures that it is checked against'),
  check: wordsShape,
})

const PLACE = /\{([^}|]+)(?:\|(low|high))?\}/g

/** Checks every statement and names each fault with its file, statement and value. */
export function checkClaims(
  raw: Readonly<Record<string, unknown>>,
  { facts, sources }: Pick<Data, 'facts' | 'sources'>,
): { errors: string[]; claims: Claim[] } {
  const errors: string[] = []
  const claims: Claim[] = []
  for (const [id, input] of Object.entries(raw)) {
    const where = `${claimsFile} (${id})`
    const read = shape.safeParse(input)
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        errors.push(`${where}: ${path.join('.')} ${message}.`)
      continue
    }
    const claim = { id, ...read.data }
    claims.push(claim)

    const renderings = claim.renderings.flatMap(({ fact }) => fact ?? [])
    for (const used of [claim.fact, ...renderings, ...claim.figures])
      if (!facts[used]) errors.push(`${where}: no published figure is called “${used}”.`)
    const stated = facts[claim.fact]
    if (!stated) continue
    if (!stated.quote || !stated.read)
      errors.push(`${where}: “${claim.fact}” has no words that were read.`)
    for (const each of ['en', 'fr'] as const)
      if (stated.quoteLanguage !== each && !claim.translation[each])
        errors.push(`${where}: the ${each} translation is missing.`)

    for (const each of ['en', 'fr'] as const)
      for (const [place, name = '', end] of claim.check[each].matchAll(PLACE)) {
        if (COUNTED.includes(name)) continue
        const cited = facts[name]
        if (!cited) errors.push(`${where}: check.${each} names “${name}”, which does not exist.`)
        else if (![claim.fact, ...claim.figures].includes(name))
          errors.push(`${where}: check.${each} prints “${name}”, which is not among its figures.`)
        else if (cited[(end as 'low' | 'high' | undefined) ?? 'value'] === null)
          errors.push(`${where}: check.${each} prints ${place}, which has no number.`)
      }

    // An outlet is named where its own page was read and is press or better.
    const text = JSON.stringify(claim)
    for (const { readVia } of Object.values(sources))
      if (readVia && text.includes(readVia.publisher))
        errors.push(`${where}: names ${readVia.publisher}, whose page repeats others.`)
  }
  return { errors, claims }
}
