import type { Component } from 'svelte'
import type { Language } from '../../data/languages.ts'
import type { SectionsStrings } from '../../data/strings/en/exploreSections.ts'
import type { Explorer } from '../reader/explorer.svelte.ts'
import type { ExploreWords } from './exploreWords.ts'

export type SectionId = keyof SectionsStrings['titles']

/** What each section is handed; its own words come with it. */
export interface SectionProps {
  readonly explorer: Explorer
  readonly language: Language
  readonly words: ExploreWords
  readonly isOpen: boolean
}

type Words = Readonly<Record<string, unknown>>
type Files = Readonly<Record<string, Promise<{ readonly default: unknown }>>>

interface SectionFile {
  readonly id: SectionId
  /** A section knows its own words; here they are handed through. */
  readonly load: () => Promise<{ readonly default: unknown }>
  readonly words: Readonly<Record<Language, () => Files>>
}

// Written out, as the bundler finds files by their whole names.
const FILES: readonly SectionFile[] = [
  {
    id: 'compare',
    load: () => import('./compare/Compare.svelte'),
    words: {
      en: () => ({
        compare: import('../../data/strings/en/exploreCompare.ts'),
        share: import('../../data/strings/en/share.ts'),
      }),
      fr: () => ({
        compare: import('../../data/strings/fr/exploreCompare.ts'),
        share: import('../../data/strings/fr/share.ts'),
      }),
    },
  },
  {
    id: 'ask',
    load: () => import('./ask/Ask.svelte'),
    words: {
      en: () => ({
        ask: import('../../data/strings/en/exploreAsk.ts'),
        answers: import('../../data/strings/en/answers.ts'),
        question: import('../../data/strings/en/question.ts'),
        deadline: import('../../data/strings/en/deadline.ts'),
        tornado: import('../../data/strings/en/tornado.ts'),
      }),
      fr: () => ({
        ask: import('../../data/strings/fr/exploreAsk.ts'),
        answers: import('../../data/strings/fr/answers.ts'),
        question: import('../../data/strings/fr/question.ts'),
        deadline: import('../../data/strings/fr/deadline.ts'),
        tornado: import('../../data/strings/fr/tornado.ts'),
      }),
    },
  },
  {
    id: 'runs',
    load: () => import('./runs/Runs.svelte'),
    words: {
      en: () => ({
        runs: import('../../data/strings/en/exploreRuns.ts'),
        depletion: import('../../data/strings/en/depletion.ts'),
      }),
      fr: () => ({
        runs: import('../../data/strings/fr/exploreRuns.ts'),
        depletion: import('../../data/strings/fr/depletion.ts'),
      }),
    },
  },
  {
    id: 'challenges',
    load: () => import('./challenges/Challenges.svelte'),
    words: {
      en: () => ({
        challenges: import('../../data/strings/en/exploreChallenges.ts'),
        answers: import('../../data/strings/en/answers.ts'),
        question: import('../../data/strings/en/question.ts'),
        share: import('../../data/strings/en/share.ts'),
      }),
      fr: () => ({
        challenges: import('../../data/strings/fr/exploreChallenges.ts'),
        answers: import('../../data/strings/fr/answers.ts'),
        question: import('../../data/strings/fr/question.ts'),
        share: import('../../data/strings/fr/share.ts'),
      }),
    },
  },
  {
    id: 'takeAway',
    load: () => import('./takeAway/TakeAway.svelte'),
    words: {
      en: () => ({
        takeAway: import('../../data/strings/en/exploreTakeAway.ts'),
        share: import('../../data/strings/en/share.ts'),
      }),
      fr: () => ({
        takeAway: import('../../data/strings/fr/exploreTakeAway.ts'),
        share: import('../../data/strings/fr/share.ts'),
      }),
    },
  },
]

/** A section's program and its words in a language, fetched. */
export async function loadSection(id: SectionId, language: Language) {
  const { load, words } = FILES.find((each) => each.id === id)!
  const [file, ...own] = await Promise.all([
    load(),
    ...Object.entries(words[language]()).map(
      async ([name, module]) => [name, (await module).default] as const,
    ),
  ])
  return {
    Section: file.default as Component<SectionProps>,
    words: Object.fromEntries(own) as Words,
  }
}
