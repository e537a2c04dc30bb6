/** Headings under which a widget's sliders stand. */
export type LeverGroup =
  'production' | 'need' | 'floor' | 'stock' | 'orders' | 'factory' | 'joint' | 'guns' | 'goal'

/** Words that every widget shares. */
export interface WidgetStrings {
  readonly refused: string
  readonly from: string
  readonly ramp: string
  readonly rampUnit: string
  readonly handBack: string
  readonly asBaseline: string
  readonly industry: string
  readonly baselineMark: string
  readonly range: string
  readonly outsideRange: string
  readonly lower: string
  readonly raise: string
  readonly factorUnit: string
  readonly factorOfBaseline: string
  readonly reset: string
  readonly undo: string
  readonly redo: string
  readonly controls: string
  /** Between a word and what it is about, and between two remarks. */
  readonly colon: string
  readonly semicolon: string
  readonly noScript: string
  readonly notices: Readonly<
    Record<'unknown' | 'unreadable' | 'clamped' | 'repeated' | 'refused' | 'version', string>
  >
  /** What an address sets beside parameters. */
  readonly settings: Readonly<Record<'m' | 'd' | 'end' | 'stepDays', string>>
  readonly noticesTitle: string
  readonly ghostNote: string
  readonly afterNote: string
  readonly dotsNote: string
  readonly table: string
  readonly tableDate: string
  readonly credit: string
  readonly embed: string
  readonly groups: Readonly<Record<LeverGroup, string>>
  readonly groupHints: Readonly<Record<LeverGroup, string>>
}
