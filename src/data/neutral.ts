/**
 * Values at which a parameter changes no number, of those that came after a date of data had been
 * published; a producer's once, by its name after the dot. What was kept or frozen before has them.
 */
export const NEUTRAL: Readonly<Record<string, number>> = {
  aidShare: 1,
  soldShare: 0,
  patience: 120,
}

/** The neutral value of a parameter; a mistake in our data where it has none. */
export function neutralOf(id: string): number {
  const value = NEUTRAL[id.slice(id.indexOf('.') + 1)]
  if (value === undefined)
    throw new Error(`${id}: older data have no value for it, and src/data/neutral.ts gives none.`)
  return value
}
