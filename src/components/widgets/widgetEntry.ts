import type { Language } from '../../data/languages.ts'

/** What a widget is handed, but for the section, which the page names. */
export type Handed<Props> = Omit<Props, 'section'>

/** What the `…Props.ts` of a widget says of it: its default export. For the server only. */
export interface WidgetEntry<Props> {
  /** The section of the story that it stands in, where the page names no other. */
  readonly section: string
  /** Its words and data, as plain JSON, on the story's page and in an embed. */
  props(language: Language): Handed<Props>
  /** What an embed is handed in its place, where the story came to open with another run than embeds that were published. */
  inEmbed?(props: Handed<Props>): Handed<Props>
  /** What it is handed where it is drawn at a named scenario: what was counted of the baseline, counted of that. */
  at?(props: Handed<Props>, query: string): Handed<Props>
  /** Its title, where a page folds it. */
  title?(props: Handed<Props>): string
  /** What it ends with, where it is not a picture of the model. {date} */
  credit?(props: Handed<Props>): string
  /** Published figures to list below it, with their sources. */
  figures?(props: Handed<Props>): { readonly title: string; readonly facts: readonly string[] }
  /** A page that says more: its path below the language, and the link's words. */
  more?(props: Handed<Props>): { readonly path: string; readonly words: string }
  /** True where it needs no script: the page carries then what it says once. */
  readonly isStill?: true
}
