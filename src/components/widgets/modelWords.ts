import type { Unit } from '../../data/types.ts'
import type { ParameterStrings } from '../../data/strings/en/parameters.ts'
import type { LeverStrings } from '../../data/strings/en/levers.ts'
import type { UnitStrings } from '../../data/strings/en/units.ts'
import type { WidgetStrings } from '../../data/strings/en/widget.ts'

/** The words of sliders and of pictures of a run, which widgets that answer a question have not. */
export const SLIDER_WORDS = [
  'afterNote',
  'asBaseline',
  'baselineMark',
  'beyondTrack',
  'dotsNote',
  'ghostNote',
  'handBack',
  'held',
  'industry',
  'lower',
  'moreLevers',
  'outsideRange',
  'raise',
  'range',
] as const satisfies readonly (keyof WidgetStrings)[]
export type SharedWords = Omit<WidgetStrings, (typeof SLIDER_WORDS)[number]>

/** The words that every widget on the model needs: they are passed as props, so that a page carries one language only. */
export interface ModelWords {
  readonly widget: WidgetStrings
  readonly parameters: ParameterStrings
  readonly units: Pick<UnitStrings, Unit>
}

/** With the headings of a widget's sliders. */
export interface LeverWords extends ModelWords {
  readonly levers: LeverStrings
}
