/** Words of the tool that makes an embed. */
export interface EmbedMakerStrings {
  readonly title: string
  readonly close: string
  readonly widget: string
  /** The address or query of a scenario. */
  readonly scenario: string
  readonly scenarioHint: string
  readonly version: string
  readonly pinned: string
  readonly latest: string
  readonly levers: string
  readonly leversAll: string
  readonly leversNone: string
  readonly leversSome: string
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly accent: string
  readonly accentFaint: string
  readonly headline: string
  readonly headlineHint: string
  readonly preview: string
  readonly full: string
  readonly copy: string
  readonly copied: string
  readonly copyByHand: string
  readonly snippets: Readonly<
    Record<'iframe' | 'responsive' | 'image' | 'text' | 'paste', { title: string; hint: string }>
  >
  readonly pasteNone: string
  readonly downloads: string
  readonly file: string
  readonly fileHint: string
  readonly png: string
  readonly svg: string
  readonly failed: string
}
