import type { Language } from '../languages.ts'

/** On this day the titles below were looked up. */
export const CHECKED = '2026-11-30'

interface CourseRow {
  readonly country: 'fr' | 'england' | 'us'
  /** The course and its part, in the language of the course. */
  readonly title: string
  readonly language: Language
  /** The official text, as the copy names it; null where none was found. */
  readonly reference: string | null
  /** Whether the part’s title was read in somebody’s copy. No official text could be opened. */
  readonly copy: boolean
  /** What of the lessons meets it: a key of the language’s words. */
  readonly meets: 'sources' | 'story' | 'sequence' | 'lever' | 'drawings' | 'kinds'
}

/** Courses in which the lessons may have a place. */
export const COURSES: readonly CourseRow[] = [
  {
    country: 'fr',
    title:
      'HGGSP, terminale, thème 2 : « Faire la guerre, faire la paix : formes de conflits et modes de résolution »',
    language: 'fr',
    reference: 'Arrêté du 19 juillet 2019, BO spécial n° 8 du 25 juillet 2019',
    copy: true,
    meets: 'story',
  },
  {
    country: 'fr',
    title: 'Enseignement moral et civique (EMC), lycée',
    language: 'fr',
    reference: 'BO du 13 juin 2024',
    copy: false,
    meets: 'sources',
  },
  {
    country: 'fr',
    title: 'Mathématiques complémentaires, terminale, thème d’étude « Modèles d’évolution »',
    language: 'fr',
    reference: 'BO spécial n° 8 du 25 juillet 2019',
    copy: true,
    meets: 'sequence',
  },
  {
    country: 'fr',
    title: 'SES, classe de première : « Comment un marché concurrentiel fonctionne-t-il ? »',
    language: 'fr',
    reference: null,
    copy: true,
    meets: 'lever',
  },
  {
    country: 'england',
    title:
      'AQA Level 3 Certificate Mathematical Studies (1350): critical analysis of data and models',
    language: 'en',
    reference: 'AQA specification 1350',
    copy: false,
    meets: 'kinds',
  },
  {
    country: 'england',
    title: 'AQA A-level Economics (7136), 4.1 Individuals, firms, markets and market failure',
    language: 'en',
    reference: 'AQA specification 7136, version 1.2',
    copy: true,
    meets: 'lever',
  },
  {
    country: 'us',
    title: 'AP Calculus AB and BC, topic 6.1 Exploring Accumulations of Change',
    language: 'en',
    reference: 'College Board, Course and Exam Description',
    copy: true,
    meets: 'drawings',
  },
  {
    country: 'us',
    title: 'AP Precalculus, topic 1.1 Change in Tandem',
    language: 'en',
    reference: 'College Board, Course and Exam Description',
    copy: true,
    meets: 'drawings',
  },
  {
    country: 'us',
    title: 'NGSS, crosscutting concept Stability and Change',
    language: 'en',
    reference: 'NGSS, Appendix G: Crosscutting Concepts',
    copy: true,
    meets: 'drawings',
  },
]
