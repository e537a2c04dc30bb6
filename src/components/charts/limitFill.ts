// A word stands for one thing only within its strip: three fills do for all of them.
const FILLS: Readonly<Record<string, string>> = {
  need: 'var(--limit-need)',
  book: 'var(--limit-need)',
  orders: 'var(--limit-need)',
  request: 'var(--limit-need)',
  stock: 'var(--limit-stock)',
  capacity: 'var(--limit-stock)',
  visibility: 'var(--limit-stock)',
  floor: 'var(--limit-stock)',
  guns: 'var(--limit-guns)',
  inputs: 'var(--limit-guns)',
  budget: 'var(--limit-guns)',
  authority: 'var(--limit-guns)',
}

/** The colour of what limits. */
export const limitFill = (limit: string): string => FILLS[limit] ?? 'var(--line)'
