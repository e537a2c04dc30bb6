import { CASE_IDS } from '../../widgets/bathtub/tubChoice.ts'
import { challenges } from '../../../data/challenges.ts'
import type { ParameterId } from '../../../data/parameters.ts'
import type { TeachLinksStrings } from '../../../data/strings/en/teachLinks.ts'

export type LinkKind = keyof TeachLinksStrings['kinds']

/** What a teacher wants a link to open. */
export interface LinkWish {
  readonly kind: LinkKind
  /** A question, case, widget or challenge. */
  readonly which: string
  /** Levers that may be moved; none: all. */
  readonly levers: readonly ParameterId[]
  readonly isBig: boolean
}

export const LINK_KINDS: readonly LinkKind[] = [
  'answer',
  'bathtub',
  'challenge',
  'explore',
  'widget',
  'present',
  'check',
]

export const takesLevers = (kind: LinkKind) => kind === 'challenge' || kind === 'explore'
export const takesSize = (kind: LinkKind) =>
  kind !== 'answer' && kind !== 'present' && kind !== 'check'

/** What there is to choose from, by kind; nothing where the kind alone is enough. */
export const choicesOf = (kind: LinkKind, widgets: readonly string[]): readonly string[] =>
  ({
    answer: ['bathtub', 'rising', 'shelf', 'peaking', 'plan'],
    bathtub: CASE_IDS,
    challenge: challenges.map(({ id }) => id),
    widget: widgets,
    explore: [],
    present: [],
    check: [],
  })[kind]

/** The path below the site, with its query. */
export function lessonPath({ kind, which, levers, isBig }: LinkWish, language: string): string {
  const parts = [
    kind === 'answer' ? `task=${which}` : '',
    kind === 'bathtub' && which !== CASE_IDS[0] ? `case=${which}` : '',
    kind === 'challenge' ? `challenge=${which}` : '',
    takesLevers(kind) && levers.length > 0 ? `controls=${levers.join('*')}` : '',
    takesSize(kind) && isBig ? 'present=1' : '',
  ].filter(Boolean)
  return `${PATHS[kind](which, language)}${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

const alone = (widget: string, language: string) => `embed/v1/${language}/${widget}/`
const PATHS: Readonly<Record<LinkKind, (which: string, language: string) => string>> = {
  answer: (_, language) => `${language}/teach/answer/`,
  bathtub: (_, language) => alone('bathtub', language),
  challenge: (_, language) => `${language}/explore/`,
  explore: (_, language) => `${language}/explore/`,
  widget: alone,
  present: (_, language) => `${language}/teach/present/`,
  check: (_, language) => `${language}/teach/check/`,
}
