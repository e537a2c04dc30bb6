/** A form that a picture is made in. */
export interface PictureForm {
  /** In the picture's own units; it is higher than `height` where its charts would be too small. */
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Letters beside those of the landscape form. */
  readonly unit: number
  /** How many charts stand side by side at most. */
  readonly columns: 1 | 2
  /** Charts are so much larger than on a page, at most. */
  readonly largest: number
  /** Pixels of a PNG for each unit. */
  readonly pixels: number
  /** What a press prints it at, where that is its purpose; 300 dots an inch. */
  readonly millimetres?: number
}

export const PICTURE_FORMS = {
  landscape: {
    width: 1200,
    height: 675,
    margin: 40,
    unit: 1,
    columns: 2,
    largest: 1.25,
    pixels: 2,
  },
  square: { width: 1080, height: 1080, margin: 48, unit: 1.2, columns: 1, largest: 1.5, pixels: 2 },
  portrait: {
    width: 1080,
    height: 1350,
    margin: 56,
    unit: 1.35,
    columns: 1,
    largest: 1.7,
    pixels: 2,
  },
  // A newspaper's column: 85 mm are 1,004 dots.
  column: {
    width: 502,
    height: 0,
    margin: 14,
    unit: 0.8,
    columns: 1,
    largest: 1,
    pixels: 2,
    millimetres: 85,
  },
} as const satisfies Readonly<Record<string, PictureForm>>

export type PictureFormId = keyof typeof PICTURE_FORMS
