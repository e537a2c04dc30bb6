import type { Language } from '../../../data/languages.ts'

/** Where a picture is drawn: beside the text, or on a phone. Text is legible at 0.85 times of it. */
export interface Frame {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  readonly font: number
}

export const FRAMES: readonly Frame[] = [
  { name: 'wide', width: 520, height: 340, font: 15 },
  { name: 'narrow', width: 330, height: 240, font: 14 },
]

/** A step's finished picture: drawn at build time, and said again in words and as a table. */
export interface StepPicture {
  readonly title: string
  /** What the picture cannot say: what a mark stands for, what the result hangs on. */
  readonly note: string
  /** SVG texts, one below the other, that share the frame's height. */
  readonly panels: (frame: Frame) => readonly string[]
  readonly table: {
    readonly heads: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  /** Ids of the published figures that are drawn. */
  readonly facts: readonly string[]
  /** Whether a run of the model is drawn. */
  readonly fromModel: boolean
}

export type MakePicture = (language: Language) => StepPicture
