import { LABEL_REM } from './lettering.ts'
import { NARROWEST, PADDING_BOTTOM, WIDTH, type DrawnPanel, type Note } from './timeline.ts'

/** Where a note's words stand. */
export interface Place {
  /** How much of them lies left of the note's place: none, half or all. */
  readonly back: number
  /** Where they begin, in pixels of the panel's height. */
  readonly top: number
}

/** From one line of words to the next, in pixels. */
export const LINE = 15
/** How broad bold letters are, in ems, in the widest of the fonts that may stand in for ours: those that are narrow, and by how much others are broader. */
const NARROW = 0.4
const BROADER = 0.31
/** Farther than this from all lines and dots, words need no more room. */
const AMPLE = 40
/** So many pixels of leader are as bad as one of room less; so are a line that it crosses, and words moved off its end. */
const LEADER = 8
const CROSSED = 4
const MOVED = 20
/** Words that an edge moves by more than this share of theirs no longer stand at their leader. */
const LOOSE = 0.25
/** Pixels around a note's dot that words and other lines keep from. */
const NEAR = 6
const REM = 16

const emsOf = ({ lines }: Note) =>
  Math.max(
    ...lines.map(
      (line) => line.length * NARROW + line.replace(/[ fijlrt’-]/g, '').length * BROADER,
    ),
  )
/** On a phone; elsewhere words take less of the picture's width. */
const breadthOf = (note: Note) => (emsOf(note) * LABEL_REM * REM * WIDTH) / NARROWEST

/** How much of the words lies left of the note's place, where they stay in the plot. */
function backIn(note: Note, back: number): number {
  const breadth = breadthOf(note)
  return Math.max(Math.min(back, note.x / breadth), 1 - (WIDTH - note.x) / breadth)
}

/** How far words stand from where they are anchored, in ems: beside the leader (or its dot, where they stand at its height), and moved bit by bit to stay in the plot as their note comes nearer to its edge. */
export const asideOf = (note: Note, { back, top }: Place): number => {
  const isBeside = note.y > top && note.y < top + note.lines.length * LINE
  const gap = isBeside && note.onLine ? 0.6 : 0.3
  return gap - 2 * gap * back + (back - backIn(note, back)) * emsOf(note)
}

/** From where to where a note's words lie across the picture. */
function spanOf(note: Note, back: number): readonly [left: number, right: number] {
  const breadth = breadthOf(note)
  const left = note.x - backIn(note, back) * breadth
  return [left, left + breadth]
}

type Strokes = NonNullable<ReturnType<NonNullable<DrawnPanel['strokes']>>>

const within = (strokes: Strokes, [left, right]: readonly [number, number]) =>
  strokes.filter(([x]) => x >= left && x <= right)

/** How far a stroke is from words between two heights; less than 0 where it runs through them. */
const gapTo = ([, a, b]: Strokes[number], top: number, bottom: number) =>
  Math.max(top - Math.max(a, b), Math.min(a, b) - bottom)

/** Whether words that were placed before still stand clear of all lines and dots, and at their leader. */
export function standsClear(note: Note, panel: DrawnPanel, { back, top }: Place): boolean {
  if (Math.abs(back - backIn(note, back)) > LOOSE) return false
  const bottom = top + note.lines.length * LINE
  return within(panel.strokes?.() ?? [], spanOf(note, back)).every(
    (stroke) => gapTo(stroke, top, bottom) >= 0,
  )
}

/** The place with the most room to all lines and dots of a panel, on a phone; not beside words that begin at `others`. */
export function placeOf(note: Note, panel: DrawnPanel, others: readonly number[]): Place {
  const deep = note.lines.length * LINE
  const strokes = panel.strokes?.() ?? []
  const beside = within(strokes, [note.x - NEAR, note.x + NEAR])
  let best: Place = { back: 0, top: 0 }
  let most = -Infinity
  for (const back of [0.5, 0, 1]) {
    const near = within(strokes, spanOf(note, back))
    const moved = MOVED * Math.abs(back - backIn(note, back))
    for (let top = 0; top + deep <= panel.height - PADDING_BOTTOM - NEAR; top += 2) {
      if (others.some((other) => Math.abs(other - top) < deep)) continue
      let room = AMPLE
      let struck = 0
      for (const stroke of near) {
        const gap = gapTo(stroke, top, top + deep)
        room = Math.min(room, Math.max(0, gap))
        struck += Math.min(LINE, Math.max(0, -gap))
      }
      const leader = [Math.min(note.y + NEAR, top + deep), Math.max(note.y - NEAR, top)] as const
      const crossed = beside.filter(
        (stroke) => leader[0] < leader[1] && gapTo(stroke, ...leader) < 0,
      ).length
      const far = Math.abs(note.y - top - deep / 2) / LEADER
      const score = room - struck - far - moved - CROSSED * crossed
      if (score > most) [most, best] = [score, { back, top }]
    }
  }
  return best
}
