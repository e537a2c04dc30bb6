/** The steps of each lesson, in minutes. */
export const MINUTES = {
  lesson50: { hook: 5, bathtub: 10, shells: 10, lever: 12, source: 8, exit: 5 },
  lesson20: { bathtub: 8, gap: 8, exit: 4 },
  lesson90: { start: 10, bathtub: 15, plan: 35, defend: 20, exit: 10 },
} as const

/** How short the lesson of 50 can be made, and what preparing one takes. */
export const SHORT_MINUTES = 45
export const PREPARE_MINUTES = 10

/** Points of the source study’s marking grid, by criterion. */
export const POINTS = { finds: 2, words: 3, effect: 3, cautious: 2 } as const

/** Papers that are printed and adapted together. */
export const LESSONS = ['lesson-50', 'lesson-water', 'lesson-20', 'lesson-90', 'sources'] as const
export type LessonId = (typeof LESSONS)[number]

interface Row {
  readonly id: string
  /** Below `teach/`; part of addresses, final once published. */
  readonly path: string
  /** How closely it is printed. */
  readonly kind: 'card' | 'sheet' | 'key'
  /** The lesson it belongs to; absent where it stands by itself. */
  readonly lesson?: LessonId
  /** How many printed sides it fills. */
  readonly sides: number
}

const rows = [
  { id: 'lesson50', path: 'lesson-50/', kind: 'card', lesson: 'lesson-50', sides: 1 },
  { id: 'lesson50Sheet', path: 'lesson-50/sheet/', kind: 'sheet', lesson: 'lesson-50', sides: 2 },
  { id: 'lesson50Key', path: 'lesson-50/key/', kind: 'key', lesson: 'lesson-50', sides: 1 },
  {
    id: 'lesson50Paper',
    path: 'lesson-50/without-device/',
    kind: 'sheet',
    lesson: 'lesson-50',
    sides: 1,
  },
  { id: 'water', path: 'lesson-water/', kind: 'card', lesson: 'lesson-water', sides: 1 },
  {
    id: 'waterSheet',
    path: 'lesson-water/sheet/',
    kind: 'sheet',
    lesson: 'lesson-water',
    sides: 2,
  },
  { id: 'waterKey', path: 'lesson-water/key/', kind: 'key', lesson: 'lesson-water', sides: 1 },
  { id: 'lesson20', path: 'lesson-20/', kind: 'card', lesson: 'lesson-20', sides: 1 },
  { id: 'lesson20Sheet', path: 'lesson-20/sheet/', kind: 'sheet', lesson: 'lesson-20', sides: 1 },
  { id: 'lesson90', path: 'lesson-90/', kind: 'card', lesson: 'lesson-90', sides: 1 },
  { id: 'lesson90Sheet', path: 'lesson-90/sheet/', kind: 'sheet', lesson: 'lesson-90', sides: 1 },
  { id: 'sources', path: 'sources/', kind: 'sheet', lesson: 'sources', sides: 3 },
  { id: 'sourcesKey', path: 'sources/key/', kind: 'card', lesson: 'sources', sides: 1 },
  { id: 'challenges', path: 'challenges/', kind: 'card', sides: 1 },
  { id: 'curricula', path: 'where-it-fits/', kind: 'card', sides: 1 },
  { id: 'support', path: 'support/', kind: 'card', sides: 2 },
  { id: 'privacy', path: 'privacy/', kind: 'card', sides: 1 },
] as const satisfies readonly Row[]

export type PaperId = (typeof rows)[number]['id']
export interface PaperRow extends Row {
  readonly id: PaperId
}
export const PAPERS: readonly PaperRow[] = rows

/** What a lesson shows on a screen, by the embeds’ names. */
export const ON_SCREEN = {
  'lesson-50': ['bathtub', 'depletion'],
  'lesson-water': [],
  'lesson-20': ['bathtub'],
  'lesson-90': ['plan'],
  sources: [],
} as const satisfies Readonly<Record<LessonId, readonly string[]>>

export const papersOf = (lesson: LessonId): readonly PaperRow[] =>
  PAPERS.filter((row) => row.lesson === lesson)
