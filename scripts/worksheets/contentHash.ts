import { createHash } from 'node:crypto'

/** What a file was made of, in a few signs: it differs as soon as a sentence, a number or a drawing does. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
