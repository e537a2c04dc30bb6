/**
 * What a code of a class answers. A code names a task by its place in this list: a new one joins at the
 * end. The questions of the bathtub and of the shelf take a curve or four levels; `plan` a scenario;
 * `before` and `after` the answers of the check of understanding.
 */
export const CLASS_TASKS = [
  'bathtub',
  'rising',
  'peaking',
  'shelf',
  'plan',
  'before',
  'after',
] as const
export type ClassTask = (typeof CLASS_TASKS)[number]

/** The most codes that are read in one go, and the longest text that is looked through for them. */
export const MOST_CODES = 2000
export const LONGEST_PASTE = 300_000
