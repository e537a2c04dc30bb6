import { fill } from '../../data/strings/format.ts'
import { dayOf } from '../../model/time.ts'
import { WIDTH, type DrawnPanel } from '../charts/timeline.ts'
import type { Embedding } from './embedding.ts'

/** The panels with the lines that an embed's address leaves in, and the dots that stand beside them. */
export const panelsFor = (embed: Embedding | undefined, panels: readonly DrawnPanel[]) =>
  embed
    ? panels.map((panel) => {
        const lines = panel.lines.filter(({ id }) => embed.draws(id))
        const dots = panel.dots.filter(({ tone }) => lines.some((line) => line.tone === tone))
        // One without any of the lines chosen is not the picture they were chosen in.
        return lines.length === 0 || lines.length === panel.lines.length
          ? panel
          : { ...panel, lines, dots }
      })
    : panels

/** Where the embedding page's own words stand across a picture, and what they are; null where there are none, or their day is outside. */
export function hostNoteAt(
  embed: Embedding | undefined,
  [first, second]: readonly { readonly year: number; readonly x: number }[],
): { readonly x: number; readonly text: string } | null {
  if (!embed?.note || !first || !second) return null
  const day = (each: { year: number }) => dayOf(`${each.year}-01-01`)
  const x =
    first.x +
    ((dayOf(embed.note.date) - day(first)) / (day(second) - day(first))) * (second.x - first.x)
  if (!(x >= 0 && x <= WIDTH)) return null
  return { x, text: fill(embed.strings.hostQuote, { title: embed.note.text }) }
}
