import { getContext, setContext } from 'svelte'
import type { HostNote } from './settings.ts'
import type { EmbedStrings } from '../../data/strings/en/embed.ts'

/** What a widget knows of the embed that it is in; on this site there is none. */
export interface Embedding {
  readonly strings: EmbedStrings
  readonly facts: EmbedFacts
  /** Whether the address lets this lever show. */
  shows(id: string): boolean
  /** Whether the address lets this line be drawn. */
  draws(id: string): boolean
  /** The page's own words at a day in the picture, if it has any. */
  readonly note: HostNote | null
  /** Whether the address says which levers show. */
  readonly isChosen: boolean
  /** False where the address lets no lever show. */
  readonly anyControls: boolean
}

/** What the build knows of an embed. */
export interface EmbedFacts {
  /** Absolute addresses of the story's section about it, and of the story. */
  readonly story: string
  readonly method: string
  /** The page that has its data and pictures, with a place for a scenario before its `#`. */
  readonly data: string
  readonly licence: string
  /** Who published the figures that it shows; empty where it shows none. */
  readonly sources: string
  /** For a pinned embed: what came after its data. */
  readonly pinned: Pinned | null
}

interface Pinned {
  /** The date of newer data, and the embed's address with them; null where there are none. */
  readonly newer: { readonly date: string; readonly address: string } | null
  readonly corrections: readonly { readonly date: string; readonly text: string }[]
}

const KEY = 'embedding'

export const provideEmbedding = (embedding: Embedding) => setContext(KEY, embedding)
export const embedding = () => getContext<Embedding | undefined>(KEY)
