// What one row of src/data/corrections.yaml must look like.
import { z } from 'zod'
import type { Correction } from '../src/data/corrections.ts'
import { wordsShape } from './dataShapes.ts'

export const correctionsFile = 'src/data/corrections.yaml'

const shape = wordsShape.extend({
  date: z.iso.date(),
  data: z.array(z.iso.date()).min(1),
  widgets: z.array(z.string()),
  figures: z.array(z.string()).optional(),
})

/** Checks every correction and names each fault with its file, row and value. */
export function checkCorrections(raw: unknown): { errors: string[]; corrections: Correction[] } {
  const read = z.array(shape).safeParse(raw)
  if (read.success) return { errors: [], corrections: read.data }
  const errors = read.error.issues.map(({ path: [row, ...place], message }) =>
    row === undefined
      ? `${correctionsFile}: ${message}.`
      : `${correctionsFile}, row ${Number(row) + 1}: ${place.join('.')}: ${message}.`,
  )
  return { errors, corrections: [] }
}
